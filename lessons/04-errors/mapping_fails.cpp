// SPDX-License-Identifier: MIT
// mapping_fails: makes MapViewOfFile fail in four common ways, on purpose.
//
// Usage:    mapping_fails
// Start:    this program alone: it creates an unnamed object.
// See also: lessons/04-errors/unmapping_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

#define NAMED(symbol) symbol, L"" #symbol // the error code, and its symbolic name as text
constexpr DWORD SIZE_IN_BYTES = 131072;   // 128 KiB, a multiple of the page size

// Calls MapViewOfFile. Returns 0 if the error `expected` occurs, otherwise 1.
static int try_to_map(const wchar_t* cause, HANDLE mapping, DWORD access, DWORD offset, DWORD size,
                      DWORD expected, const wchar_t* symbol)
{
    const void* view = MapViewOfFile(mapping, access, 0, offset, size);
    const DWORD error = view == nullptr ? GetLastError() : ERROR_SUCCESS;
    if (view != nullptr) {
        UnmapViewOfFile(view);
    }
    wchar_t text[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, text, 256, nullptr);
    wprintf(L"%lu bytes at offset %lu: %ls.\n  MapViewOfFile: ", size, offset, cause);
    if (error != expected) {
        wprintf(L"error %lu instead of %ls.\n", error, symbol);
        return 1;
    }
    wprintf(L"error %lu %ls. The system says: %ls\n", error, symbol, text);
    return 0;
}

int wmain()
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                        SIZE_IN_BYTES, nullptr); // no other program can open it
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(unnamed) failed: error %lu\n", GetLastError());
        return 1;
    }

    // 1. A second handle to the same object, with fewer rights.
    HANDLE reader = nullptr;
    if (!DuplicateHandle(GetCurrentProcess(), mapping, GetCurrentProcess(), &reader, FILE_MAP_READ,
                         FALSE, 0)) {
        fwprintf(stderr, L"DuplicateHandle(unnamed) failed: error %lu\n", GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 2. Four views that the system denies.
    int missing = try_to_map(L"beyond the end of the object", mapping, FILE_MAP_READ, 0,
                             SIZE_IN_BYTES + 1, NAMED(ERROR_ACCESS_DENIED));
    missing += try_to_map(L"to write, and the handle allows only reading", reader, FILE_MAP_WRITE,
                          0, 256, NAMED(ERROR_ACCESS_DENIED));
    missing += try_to_map(L"the offset is not a multiple of 65536", mapping, FILE_MAP_READ, 4096,
                          256, NAMED(ERROR_MAPPED_ALIGNMENT));
    missing += try_to_map(L"the handle is NULL", nullptr, FILE_MAP_READ, 0, 256,
                          NAMED(ERROR_INVALID_HANDLE));
    CloseHandle(reader);
    CloseHandle(mapping);
    return missing == 0 ? 0 : 1;
}
