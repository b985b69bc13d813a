// SPDX-License-Identifier: MIT
// existing_object: creates an object of 65536 bytes. WRONG: it does not check whether one exists.
//
// Usage:    existing_object [name]      name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/01-first-process/first_process.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 65536; // 64 KiB, more than first_process requests

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: existing_object [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. WRONG: a handle does not prove that the object is new.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    wprintf(L"Created %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 2. Map all of it: a size of 0 means all bytes up to the end. Then get the size of the view.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    MEMORY_BASIC_INFORMATION memory{};
    VirtualQuery(view, &memory, sizeof(memory));
    wprintf(L"Mapped a view of %llu bytes.\n", static_cast<unsigned long long>(memory.RegionSize));

    // 3. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
