// SPDX-License-Identifier: MIT
// interrupted_writer: replaces a message in two halves. Kill it after the first half.
//
// Usage:    interrupted_writer [name]   name: Local\MyFileMappingObject
// Start:    this program first, then reader. One key per step.
// See also: lessons/05-cleanup/reader.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;
constexpr wchar_t OLD_MESSAGE[] = L"Pay 1000 to account 1111.";
constexpr wchar_t NEW_MESSAGE[] = L"Pay 2000 to account 2222.";
constexpr size_t HALF = sizeof(NEW_MESSAGE) / 2;

static void print_and_wait(const wchar_t* next)
{
    wprintf(L"handle: open, view: mapped. Press a key to %ls.\n", next);
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: interrupted_writer [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        CloseHandle(mapping);
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, OLD_MESSAGE, sizeof(OLD_MESSAGE));
    wprintf(L"Wrote: %ls\n", OLD_MESSAGE);
    print_and_wait(L"write half of the next message");

    // 1. The first half. Killed now, the program leaves a message that no program ever wrote.
    CopyMemory(view, NEW_MESSAGE, HALF);
    wprintf(L"Wrote half of: %ls\n", NEW_MESSAGE);
    print_and_wait(L"write the other half");

    // 2. The second half. The memory holds a complete message again.
    CopyMemory(static_cast<char*>(view) + HALF, reinterpret_cast<const char*>(NEW_MESSAGE) + HALF,
               sizeof(NEW_MESSAGE) - HALF);
    wprintf(L"Wrote all of: %ls\n", NEW_MESSAGE);
    print_and_wait(L"exit");

    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
