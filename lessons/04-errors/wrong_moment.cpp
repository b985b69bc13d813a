// SPDX-License-Identifier: MIT
// wrong_moment: tells why it cannot open the object. WRONG: it asks too late.
//
// Usage:    wrong_moment [name]         name: Local\MyFileMappingObject
// Start:    this program alone: nobody has made the object.
// See also: lessons/04-errors/right_moment.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: wrong_moment [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Another call comes between the failure and GetLastError. It makes an object, and sets 0.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        HANDLE instead =
            CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        if (instead != nullptr) {
            CloseHandle(instead);
        }
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    CloseHandle(mapping);
    return 0;
}
