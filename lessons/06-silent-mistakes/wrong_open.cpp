// SPDX-License-Identifier: MIT
// wrong_open: opens an object to write. WRONG: a constant of another call, and a late GetLastError.
//
// Usage:    wrong_open [name]           name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/06-silent-mistakes/existing_object.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"Message from wrong_open.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: wrong_open [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. WRONG: PAGE_READWRITE is 4, and so is FILE_MAP_READ. The handle allows only reading.
    HANDLE mapping = OpenFileMappingW(PAGE_READWRITE, FALSE, name);
    if (mapping == nullptr) {
        // 2. WRONG: this call succeeds and replaces the error code of the first one by 0.
        HANDLE own =
            CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        if (own != nullptr) {
            CloseHandle(own);
        }
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 3. Map a read-write view. This correct call is the one that fails.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\n", MESSAGE);

    // 4. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
