// SPDX-License-Identifier: MIT
// global_second_process: opens the object for all sessions. That needs no privilege, only access.
//
// Usage:    global_second_process [name]        name: Global\MyFileMappingObject
// Start:    global_first_process first, and leave it waiting.

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_LETTERS = 128;

// 2. Three errors, three different situations, three different things to do.
static const wchar_t* what_to_do(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
        return L"Nobody has this object. Start global_first_process first; compare the names.";
    case ERROR_ACCESS_DENIED:
        return L"The object exists. Its access rules keep this program out.";
    case ERROR_INVALID_HANDLE:
        return L"The name belongs to an object of another type, perhaps an event.";
    default:
        return L"See docs/errors.md.";
    }
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: global_second_process [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Global\\MyFileMappingObject";

    // 1. Request the least access: the object may allow reading only.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        const DWORD error = GetLastError();
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        fwprintf(stderr, L"%ls\n", what_to_do(error));
        return 1;
    }

    // 3. From here on nothing is different from lesson 02.
    const void* view =
        MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_LETTERS * sizeof(wchar_t));
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
    wprintf(L"Read: %ls\n", message);
    return 0;
}
