// SPDX-License-Identifier: MIT
// late_error: prints why it cannot open the object. WRONG: it calls GetLastError too late.
//
// Usage:    late_error [name]           name: Local\MyFileMappingObject
// Start:    this program alone, so that the object does not exist.
// See also: lessons/06-silent-mistakes/wrong_encoding.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: late_error [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. WRONG: the second call succeeds and replaces the error code of the first one by 0.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        HANDLE own =
            CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        if (own != nullptr) {
            CloseHandle(own);
        }
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    CloseHandle(mapping);
    return 0;
}
