// SPDX-License-Identifier: MIT
// ask_windows: two calls whose results on Wine say nothing about Windows. Run it on Windows.
//
// Usage:    ask_windows [name]          name: Local\MyFileMappingObject
// Start:    this program alone.
// See also: docs/wine.md

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: ask_windows [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. A size of 2^64 - 1 bytes.
    HANDLE huge = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, MAXDWORD,
                                     MAXDWORD, nullptr);
    wprintf(L"An object of 2^64 - 1 bytes: error %lu\n", huge == nullptr ? GetLastError() : 0);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    if (huge != nullptr) {
        CloseHandle(huge);
    }

    // 2. A PAGE_READONLY object, and a handle to it with all access.
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READONLY, 0, 256, name);
    if (mapping == nullptr || GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) not created: error %lu\n", name, GetLastError());
        if (mapping != nullptr) {
            CloseHandle(mapping);
        }
        return 1;
    }
    HANDLE all = OpenFileMappingW(FILE_MAP_ALL_ACCESS, FALSE, name);
    void* view = all != nullptr ? MapViewOfFile(all, FILE_MAP_WRITE, 0, 0, 256) : nullptr;
    wprintf(L"A read-write view of a PAGE_READONLY object: error %lu\n",
            view == nullptr ? GetLastError() : 0);

    // 3. Release everything. An error of 0 stood for success.
    if (view != nullptr) {
        UnmapViewOfFile(view);
    }
    if (all != nullptr) {
        CloseHandle(all);
    }
    CloseHandle(mapping);
    return 0;
}
