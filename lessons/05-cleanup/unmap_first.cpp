// SPDX-License-Identifier: MIT
// unmap_first: unmaps its view before it closes its handle, once too often, and maps again.
//
// Usage:    unmap_first [name]          name: Local\MyFileMappingObject
// Start:    this program alone. One key a step.
// See also: lessons/05-cleanup/maker.cpp, which closes its handle first

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;

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
    tell_and_wait(L"open", L"mapped", L"unmaps the view");

    // 1. Unmap the view. The handle keeps the name and the memory.
    const void* const address = view;
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view.\n");

    // 2. Once too often: there is no view at this address any more. It fails and harms nothing.
    const DWORD error = UnmapViewOfFile(address) ? 0 : GetLastError();
    wprintf(L"UnmapViewOfFile again: error %lu\n", error);
    tell_and_wait(L"open", L"unmapped", L"maps a view again");

    // 3. Map again. What was written is still there: without any view, the handle has kept it.
    const void* again = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (again == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Mapped a view again and read: %.1ls\n", static_cast<const wchar_t*>(again));
    tell_and_wait(L"open", L"mapped", L"unmaps the view and closes the handle");

    // 4. Give back both. With the last handle the name goes, although the process runs on.
    UnmapViewOfFile(again);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    tell_and_wait(L"closed", L"unmapped", L"ends the program");
    return 0;
}
