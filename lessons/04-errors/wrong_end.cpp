// SPDX-License-Identifier: MIT
// wrong_end: writes a shorter message over the first. WRONG: without the zero at its end.
//
// Usage:    wrong_end [name]            name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/04-errors/right_end.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"Bye.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: wrong_end [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 1. wcslen does not count the zero. What lay behind the new message stays.
    CopyMemory(view, MESSAGE, wcslen(MESSAGE) * sizeof(wchar_t));
    wprintf(L"Wrote: %ls\n", MESSAGE);

    // 2. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
