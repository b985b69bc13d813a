// SPDX-License-Identifier: MIT
// global_second_process: opens the object for all sessions. That needs no privilege, only access.
//
// Usage:    global_second_process [name]        name: Global\MyFileMappingObject
// Start:    global_first_process first, and leave it waiting.

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_WCHARS = 128;

// 3. Each of these errors needs a different action.
static const wchar_t* what_to_do(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
        return L"No such object exists. Start global_first_process, and compare the names.";
    case ERROR_ACCESS_DENIED:
        return L"The object exists: its DACL does not let this user read. Ask its creator.";
    case ERROR_INVALID_HANDLE:
        return L"The name belongs to an object of another type. Choose another name.";
    default:
        return L"See docs/errors.md.";
    }
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: global_second_process [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Global\\MyFileMappingObject";

    // 1. Request only what a reader needs: the DACL may allow nothing else.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);

    // 2. On failure, print what to do.
    if (mapping == nullptr) {
        const DWORD error = GetLastError();
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        fwprintf(stderr, L"%ls\n", what_to_do(error));
        return 1;
    }
    wprintf(L"Opened %ls for reading.\n", name);
    fflush(stdout); // in a pipe, stderr would overtake it

    // 4. Everything else is as in lesson 02.
    const void* view =
        MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_WCHARS * sizeof(wchar_t));
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\nSee docs/errors.md.\n", name,
                 GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wchar_t message[SIZE_IN_WCHARS];
    CopyMemory(message, view, sizeof(message));
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated string.\n", name);
        return 1;
    }
    wprintf(L"Read: %ls\nUnmapped the view and closed the handle.\n", message);
    return 0;
}
