// SPDX-License-Identifier: MIT
// exercise: a program that finds out whether it was first.
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
constexpr wchar_t MESSAGE[] = L"Message from the first.";

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

    // 1. Create the object, or get the one that is there: the handle does not tell which.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    // TODO 1: ask GetLastError here, at once, and keep the answer for the lines below.
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. Map a view: all of the object is in this process now, whoever made it.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 3. A new object: nobody has written before us.
    // TODO 2: do the next five lines only if the object did not exist before.
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"I am first.\n");
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // a pipe or a file would keep the lines back
    _getch();

    // 4. An object that existed: copy first, then check, and change nothing.
    // TODO 3: if it existed, print "I am second.", copy SIZE_IN_BYTES bytes out of the view,
    // look for the zero that ends the text, and print "Read: " and the text. Do not wait for a key.
    // If there is no zero, or a zero is all there is because the first has not written yet:
    // say so on stderr, give everything back, and return 1.

    // 5. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
