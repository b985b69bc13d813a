// SPDX-License-Identifier: MIT
// exercise: a program that finds out whether it is the first.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 04

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both processes know this size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);
constexpr wchar_t MESSAGE[] = L"Message from the first.";

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Call wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Create the object, or get the existing one: the handle does not tell which.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    // WHY: 183 comes together with a valid handle, and any later call can replace the error code.
    const DWORD error = GetLastError();
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, error);
        return 1;
    }

    // 2. Map a view. It shows the whole object, whichever process created it.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 3. A new object: no program has written before this one.
    // WHY: only a new object is this program's to write to. Any other one belongs to its creator.
    if (error != ERROR_ALREADY_EXISTS) {
        CopyMemory(view, MESSAGE, sizeof(MESSAGE));
        wprintf(L"I am first.\n");
        wprintf(L"Press any key to end.\n");
        fflush(stdout); // a pipe or a file would hold the lines back
        _getch();
    } else {
        // 4. An existing object: copy first, then check, and change nothing.
        wprintf(L"I am second.\n");
        fflush(stdout); // otherwise, in a pipe, stderr would come first
        wchar_t message[SIZE_IN_WCHARS];
        CopyMemory(message, view, SIZE_IN_BYTES);
        // WHY: the first can change the memory between a check and a use. The copy stays the same.
        const wchar_t* end = wmemchr(message, L'\0', SIZE_IN_WCHARS);
        // WHY: a null at the beginning means that the first has not written yet.
        if (end == nullptr || end == message) {
            fwprintf(stderr, L"%ls holds no null-terminated message.\n", name);
            UnmapViewOfFile(view);
            CloseHandle(mapping);
            return 1;
        }
        wprintf(L"Read: %ls\n", message);
    }

    // 5. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
