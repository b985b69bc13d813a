// SPDX-License-Identifier: MIT
// exercise: a client that works with the least access.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 03

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_LETTERS = 128;

// WHY: 2 and 5 need different people. For 2 somebody starts the writer, for 5 somebody changes the
// access rules.
static const wchar_t* meaning(DWORD error)
{
    if (error == ERROR_FILE_NOT_FOUND) {
        return L"Nobody has this object.";
    }
    return error == ERROR_ACCESS_DENIED ? L"Its access rules keep us out." : L"Something else.";
}

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Use wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // WHY: this program only reads. Each right more is one more reason to be refused.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        const DWORD error = GetLastError();
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        fwprintf(stderr, L"%ls\n", meaning(error));
        return 1;
    }
    // WHY: a view may not do more than its handle.
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
