// SPDX-License-Identifier: MIT
// guest: opens the memory of maker, closes its handle, and goes on reading. One key a step.
//
// Usage:    guest [name]                name: Local\MyFileMappingObject
// Start:    maker first, and leave it waiting.
// See also: lessons/05-cleanup/maker.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // maker and guest know this size
constexpr DWORD SIZE_IN_LETTERS = SIZE_IN_BYTES / sizeof(wchar_t);

static void tell_text(const wchar_t* text)
{
    const bool ends = wmemchr(text, L'\0', SIZE_IN_LETTERS) != nullptr;
    wprintf(L"Read: %ls\n", ends ? text : L"no text that ends");
}

static void tell_and_wait(const wchar_t* handle, const wchar_t* view, const wchar_t* next)
{
    wprintf(L"handle: %ls, view: %ls. A key %ls.\n", handle, view, next);
    fflush(stdout); // a pipe or a file would keep the lines back
    _getch();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: guest [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open the object by its name. This needs the name, so it needs a handle somewhere.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    wchar_t text[SIZE_IN_LETTERS];
    CopyMemory(text, view, SIZE_IN_BYTES); // copy first, then check
    tell_text(text);
    tell_and_wait(L"open", L"mapped", L"closes the handle");

    // 2. Close the handle. The name lives on if somebody else has one.
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");
    tell_and_wait(L"closed", L"mapped", L"reads again");

    // 3. Read again. The view shows what the others write, name or no name.
    CopyMemory(text, view, SIZE_IN_BYTES);
    tell_text(text);
    tell_and_wait(L"closed", L"mapped", L"unmaps the view");

    // 4. Unmap the view. Now this process has nothing of the object any more.
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view.\n");
    return 0;
}
