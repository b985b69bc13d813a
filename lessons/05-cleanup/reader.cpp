// SPDX-License-Identifier: MIT
// reader: opens the memory of creator, closes its handle, and goes on reading. One key per step.
//
// Usage:    reader [name]               name: Local\MyFileMappingObject
// Start:    creator first, and leave it waiting.
// See also: lessons/05-cleanup/creator.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // creator and reader use the same size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);

static void print_text(const wchar_t* text)
{
    const bool terminated = wmemchr(text, L'\0', SIZE_IN_WCHARS) != nullptr;
    wprintf(L"Read: %ls\n", terminated ? text : L"(no terminating null)");
}

static void print_and_wait(const wchar_t* handle, const wchar_t* view, const wchar_t* next)
{
    wprintf(L"handle: %ls, view: %ls. Press a key to %ls.\n", handle, view, next);
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: reader [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open the object by its name. This works only while some process has an open handle.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        const DWORD error = GetLastError(); // before another call changes it
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        if (error == ERROR_FILE_NOT_FOUND) {
            fwprintf(stderr, L"No process has an open handle. Start creator and let it wait.\n");
        }
        return 1;
    }
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    wchar_t text[SIZE_IN_WCHARS];
    CopyMemory(text, view, SIZE_IN_BYTES); // copy first, then check
    print_text(text);
    print_and_wait(L"open", L"mapped", L"close the handle");

    // 2. Close the handle. The name stays while another process has an open handle.
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");
    print_and_wait(L"closed", L"mapped", L"read again");

    // 3. Read again. The view shows what other processes write, even if the name does not exist.
    CopyMemory(text, view, SIZE_IN_BYTES);
    print_text(text);
    print_and_wait(L"closed", L"mapped", L"unmap the view");

    // 4. Unmap the view. This process no longer uses the object.
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view.\n");
    return 0;
}
