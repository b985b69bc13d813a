// SPDX-License-Identifier: MIT
// creator: creates shared memory, closes its handle, and goes on using its view. One key per step.
//
// Usage:    creator [name]              name: Local\MyFileMappingObject
// Start:    this program first. While it waits, start reader.
// See also: lessons/05-cleanup/reader.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // creator and reader use the same size
constexpr wchar_t FIRST_MESSAGE[] = L"Pay 1000 to account 1111.";
constexpr wchar_t SECOND_MESSAGE[] = L"Pay 2000 to account 2222.";

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
        fwprintf(stderr, L"Usage: creator [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Create the object and map a view: this process now has one handle and one view.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr || GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls): no new object, error %lu. Use another name.\n",
                 name, GetLastError());
        if (mapping != nullptr) {
            CloseHandle(mapping);
        }
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 2. Check the new memory, then write. It is zero, even if another object had this name before.
    static const char zeros[SIZE_IN_BYTES] = {};
    const bool all_zero = memcmp(view, zeros, SIZE_IN_BYTES) == 0;
    wprintf(L"Created %ls, %ls.\n", name, all_zero ? L"all zero" : L"not all zero");
    CopyMemory(view, FIRST_MESSAGE, sizeof(FIRST_MESSAGE));
    wprintf(L"Wrote: %ls\n", FIRST_MESSAGE);
    print_and_wait(L"open", L"mapped", L"close the handle");

    // 3. Close the handle. If it was the last one in all processes, the system removes the name.
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");
    print_and_wait(L"closed", L"mapped", L"write again");

    // 4. Write again. The view is enough, because it keeps the memory.
    CopyMemory(view, SECOND_MESSAGE, sizeof(SECOND_MESSAGE));
    wprintf(L"Wrote: %ls\n", SECOND_MESSAGE);
    print_and_wait(L"closed", L"mapped", L"unmap the view");

    // 5. Unmap the view. If no process has a handle or a view now, the memory is freed.
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view.\n");
    return 0;
}
