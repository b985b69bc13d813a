// SPDX-License-Identifier: MIT
// creating_client: a reader with a mistake. It creates where it should open.
//
// Usage:    creating_client [name]      name: Global\MyFileMappingObject
// See also: global_second_process.cpp, which does it right

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_LETTERS = 128;

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: creating_client [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Global\\MyFileMappingObject";

    // 1. The mistake. It requests nearly all rights to an existing object, and makes a missing one.
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                        SIZE_IN_LETTERS * sizeof(wchar_t), name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wchar_t message[SIZE_IN_LETTERS];
    CopyMemory(message, view, sizeof(message));
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    if (wmemchr(message, L'\0', SIZE_IN_LETTERS) == nullptr) {
        fwprintf(stderr, L"%ls holds no text that ends.\n", name);
        return 1;
    }

    // 2. Nobody has written, and it does not notice: a new object is empty.
    wprintf(L"Read: \"%ls\"\n", message);
    return 0;
}
