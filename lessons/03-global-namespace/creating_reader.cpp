// SPDX-License-Identifier: MIT
// creating_reader: a reader with a mistake. It creates the object where it should open it.
//
// Usage:    creating_reader [name]      name: Global\MyFileMappingObject
// See also: global_second_process.cpp, which does it right

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_WCHARS = 128;

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: creating_reader [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Global\\MyFileMappingObject";

    // 1. The mistake: too many rights to an existing object, and a new one if none exists.
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                        SIZE_IN_WCHARS * sizeof(wchar_t), name);
    // 2. It then maps and reads as every reader does.
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\nSee docs/errors.md.\n", name,
                 GetLastError());
        return 1;
    }
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\nSee docs/errors.md.\n", name,
                 GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wchar_t message[SIZE_IN_WCHARS];
    CopyMemory(message, view, sizeof(message));
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated string.\n", name);
        return 1;
    }

    // 3. No program has written this message, and the reader does not notice: new memory is zero.
    wprintf(L"Read: \"%ls\"\n", message);
    return 0;
}
