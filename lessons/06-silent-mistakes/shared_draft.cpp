// SPDX-License-Identifier: MIT
// shared_draft: creates an object for a draft that no other process should see. WRONG: in two ways.
//
// Usage:    shared_draft [name]         name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/01-first-process/first_process.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 65536; // 64 KiB, more than first_process requests
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

    // 1. WRONG: a handle does not prove that the object is new.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    wprintf(L"Created %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 2. WRONG: with FILE_MAP_WRITE, this is an ordinary read-write view and not copy-on-write.
    //    A size of 0 means all bytes up to the end of the object.
    void* view = MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0, 0, 0);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    MEMORY_BASIC_INFORMATION memory{};
    VirtualQuery(view, &memory, sizeof(memory));
    wprintf(L"Mapped a view of %llu bytes.\n", static_cast<unsigned long long>(memory.RegionSize));
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote a draft: %ls\n", MESSAGE);

    // 3. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
