// SPDX-License-Identifier: MIT
// exercise: a keeper. It keeps the data of another process when that process dies.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 05

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both processes know this size
constexpr DWORD SIZE_IN_LETTERS = SIZE_IN_BYTES / sizeof(wchar_t);

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

    // WRONG: it asks for all access, and the writer may allow reading only.
    // 1. Open the object that the writer made. To keep it, reading is enough.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_ALL_ACCESS, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. Map a view.
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 3. Show what is kept: copy first, then check.
    wchar_t text[SIZE_IN_LETTERS];
    CopyMemory(text, view, SIZE_IN_BYTES);
    const bool ends = wmemchr(text, L'\0', SIZE_IN_LETTERS) != nullptr;
    wprintf(L"Read: %ls\n", ends ? text : L"no text that ends");

    // 4. Keep it until somebody presses a key.
    wprintf(L"I keep it. Press any key to end.\n");
    fflush(stdout); // a pipe or a file would keep the lines back
    _getch();

    // 5. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
