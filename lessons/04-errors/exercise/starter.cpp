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
    // TODO 1: find out here whether the object is new. Later is too late.
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
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
    // TODO 2: do this only if the object is new.
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"I am first.\n");
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // 4. An existing object: copy first, then check, and change nothing.
    // TODO 3: if it existed, print "I am second." and wait for no key. Decide whether the memory
    // holds a message: it may have no null, and it may be empty because the first has not written
    // yet. Print "Read: " and the message, or print an error to stderr and return 1.

    // 5. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
