// SPDX-License-Identifier: MIT
// right_copy: changes a private copy of the memory.
//
// Usage:    right_copy [name]           name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/04-errors/wrong_copy.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"A draft, for me alone.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: right_copy [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open for reading: a copy needs no more.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. FILE_MAP_COPY alone: what we write stays in this process.
    void* view = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote into a copy: %ls\n", MESSAGE);

    // 3. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
