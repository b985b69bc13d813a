// SPDX-License-Identifier: MIT
// right_flag: opens an object for writing.
//
// Usage:    right_flag [name]           name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/04-errors/wrong_flag.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"Message from right_flag.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: right_flag [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. FILE_MAP_ is for opening and mapping, PAGE_ for creating.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    fflush(stdout); // in a pipe, stderr would overtake it

    // 2. Map a view for writing.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\n", MESSAGE);

    // 3. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
