// SPDX-License-Identifier: MIT
// shared_draft: writes a draft that no other process should see. WRONG: the view is shared.
//
// Usage:    shared_draft [name]         name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/06-silent-mistakes/wrong_open.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"A draft, not to be seen.";

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: shared_draft [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open the object for reading and writing.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. WRONG: with FILE_MAP_WRITE, this is an ordinary read-write view and not copy-on-write.
    void* view = MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote a draft: %ls\n", MESSAGE);

    // 3. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
