// SPDX-License-Identifier: MIT
// half_writer: changes a message in two halves, and waits in the middle to be killed.
//
// Usage:    half_writer [name]          name: Local\MyFileMappingObject
// Start:    this program first, then guest. One key a step.
// See also: lessons/05-cleanup/guest.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;
constexpr wchar_t OLD_MESSAGE[] = L"Pay 1000 to account 1111.";
constexpr wchar_t NEW_MESSAGE[] = L"Pay 2000 to account 2222.";
constexpr size_t HALF = sizeof(NEW_MESSAGE) / 2;

static void tell_and_wait(const wchar_t* next)
{
    wprintf(L"handle: open, view: mapped. A key %ls.\n", next);
    fflush(stdout); // a pipe or a file would keep the lines back
    _getch();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: half_writer [name]\n");
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
    tell_and_wait(L"writes half of the next message");

    // 1. The first half. If the program is killed now, a message stays that no program ever wrote.
    CopyMemory(view, NEW_MESSAGE, HALF);
    wprintf(L"Wrote half of: %ls\n", NEW_MESSAGE);
    tell_and_wait(L"writes the other half");

    // 2. The second half. Only now does the memory make sense again.
    CopyMemory(static_cast<char*>(view) + HALF, reinterpret_cast<const char*>(NEW_MESSAGE) + HALF,
               sizeof(NEW_MESSAGE) - HALF);
    wprintf(L"Wrote all of: %ls\n", NEW_MESSAGE);
    tell_and_wait(L"ends the program");

    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
