// SPDX-License-Identifier: MIT
// exercise: a keeper. A writer exits, and its memory stays until a reader has opened it, no longer.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 05

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // all programs use the same size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);
constexpr size_t NAME_CHARS = 300;

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    wchar_t event_name[NAME_CHARS]; // the reader sets this event, if it exists
    if (argc > 2 || swprintf(event_name, NAME_CHARS, L"%ls.opened", name) < 0) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
        return 2;
    }

    // 1. Open the object that the writer created. Read access is enough to keep it.
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
    wchar_t text[SIZE_IN_WCHARS];
    CopyMemory(text, view, SIZE_IN_BYTES); // copy first, then check
    const bool terminated = wmemchr(text, L'\0', SIZE_IN_WCHARS) != nullptr;
    wprintf(L"Read: %ls\n", terminated ? text : L"(no terminating null)");
    fflush(stdout); // in a pipe, stderr would overtake it

    // WHY: the reader sets only an event that exists, so create it before the reader can come.
    HANDLE opened = CreateEventW(nullptr, TRUE, FALSE, event_name);
    if (opened == nullptr) {
        fwprintf(stderr, L"CreateEventW(%ls) failed: error %lu\n", event_name, GetLastError());
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }

    // 2. From here on the writer may exit, and the reader may come, at any moment.
    wprintf(L"I keep it.\n");
    fflush(stdout); // a pipe or a file would hold the lines back

    // WHY: when the event is set, the reader has a handle of its own. Nothing else shows this.
    WaitForSingleObject(opened, INFINITE);

    // WHY: an open handle would keep the name, and a view the memory, after the reader is done.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    CloseHandle(opened);
    wprintf(L"I let go.\n");
    fflush(stdout);

    // 3. A keeper has other work to do: this one waits for a key.
    _getch();
    return 0;
}
