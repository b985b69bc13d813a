// SPDX-License-Identifier: MIT
// wrong_trust: tells how long the message is. WRONG: trusts the writer to end it.
//
// Usage:    wrong_trust [name]          name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/04-errors/right_trust.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr DWORD SIZE_IN_LETTERS = SIZE_IN_BYTES / sizeof(wchar_t);

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: wrong_trust [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 1. wcslen goes on until it finds a zero, wherever that is.
    wprintf(L"The message has %llu letters. There is room for %lu and a zero.\n",
            static_cast<unsigned long long>(wcslen(static_cast<const wchar_t*>(view))),
            SIZE_IN_LETTERS - 1);

    // 2. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
