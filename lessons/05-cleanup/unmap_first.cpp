// SPDX-License-Identifier: MIT
// unmap_first: unmaps its view before it closes its handle, unmaps it twice, and maps again.
//
// Usage:    unmap_first [name]          name: Local\MyFileMappingObject
// Start:    this program alone. One key per step.
// See also: lessons/05-cleanup/creator.cpp, which closes its handle first

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;

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
        fwprintf(stderr, L"Usage: unmap_first [name]\n");
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
    CopyMemory(view, L"A", sizeof(L"A"));
    wprintf(L"Created %ls and wrote: A\n", name);
    print_and_wait(L"open", L"mapped", L"unmap the view");

    // 1. Unmap the view. The handle keeps the name and the memory.
    const void* const address = view;
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view.\n");

    // 2. Unmap again. No view exists at this address, so the call fails.
    wprintf(L"UnmapViewOfFile again: error %lu\n", UnmapViewOfFile(address) ? 0 : GetLastError());
    print_and_wait(L"open", L"unmapped", L"map a view again");

    // 3. Map again. The message is still there: the handle kept the memory while no view existed.
    const void* again = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (again == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Mapped a view again and read: %.1ls\n", static_cast<const wchar_t*>(again));
    print_and_wait(L"open", L"mapped", L"unmap the view and close the handle");

    // 4. Release both. The last handle closes, so the name is removed while the process still runs.
    UnmapViewOfFile(again);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    print_and_wait(L"closed", L"unmapped", L"exit");
    return 0;
}
