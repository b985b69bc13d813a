// SPDX-License-Identifier: MIT
// missing_null: replaces its message by a shorter one. WRONG: without its terminating null.
//
// Usage:    missing_null [name]         name: Local\MyFileMappingObject
// Start:    this program first. While it waits, start second_process.
// See also: lessons/02-second-process/second_process.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t LONG_MESSAGE[] = L"Message from first process.";
constexpr wchar_t SHORT_MESSAGE[] = L"Bye.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: missing_null [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

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
    wprintf(L"Created the file mapping object %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // WRONG: wcslen does not count the null. New memory is zero, so this message looks right.
    CopyMemory(view, LONG_MESSAGE, wcslen(LONG_MESSAGE) * sizeof(wchar_t));
    wprintf(L"Wrote: %ls\n", LONG_MESSAGE);
    wprintf(L"Press any key to replace it.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // 1. WRONG: after these four characters, the rest of the longer message remains.
    CopyMemory(view, SHORT_MESSAGE, wcslen(SHORT_MESSAGE) * sizeof(wchar_t));
    wprintf(L"Wrote: %ls\n", SHORT_MESSAGE);
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();

    // 2. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
