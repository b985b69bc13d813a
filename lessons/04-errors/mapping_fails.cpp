// SPDX-License-Identifier: MIT
// mapping_fails: makes MapViewOfFile fail in common ways, on purpose.
//
// Usage:    mapping_fails [name]        name: Local\MyFileMappingObject
// Start:    this program alone: it makes an object of its own.
// See also: lessons/04-errors/closing_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

#define CODE(symbol) symbol, L"" #symbol // the number and its name, both from windows.h
constexpr DWORD SIZE_IN_BYTES = 131072;  // 128 KiB

// Tries what must end with the code `expected`. Gives 0 when it does, 1 when not.
static int attempt(const wchar_t* cause, HANDLE mapping, DWORD access, DWORD offset, DWORD size,
                   DWORD expected, const wchar_t* symbol)
{
    const void* view = MapViewOfFile(mapping, access, 0, offset, size);
    const DWORD code = view == nullptr ? GetLastError() : ERROR_SUCCESS;
    if (view != nullptr) {
        UnmapViewOfFile(view);
    }
    wprintf(L"%ls\n", cause);
    if (code != expected) {
        wprintf(L"  MapViewOfFile: error %lu. NOT expected: %ls is.\n", code, symbol);
        return 1;
    }
    wprintf(L"  MapViewOfFile(%lu bytes) failed, as expected: error %lu %ls\n", size, code, symbol);
    wchar_t words[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, code, 0, words, 256, nullptr);
    wprintf(L"  The system says: %ls\n", words);
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: mapping_fails [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Two handles for one object. The second one may only read.
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
    HANDLE reader = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (reader == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 2. Four views that the system refuses.
    int missing = attempt(L"A view of one byte more than the object has.", mapping, FILE_MAP_READ,
                          0, SIZE_IN_BYTES + 1, CODE(ERROR_ACCESS_DENIED));
    missing += attempt(L"A view for writing, through a handle for reading.", reader, FILE_MAP_WRITE,
                       0, 256, CODE(ERROR_ACCESS_DENIED));
    missing += attempt(L"An offset of 4096, which is no multiple of 65536.", mapping, FILE_MAP_READ,
                       4096, 256, CODE(ERROR_MAPPED_ALIGNMENT));
    missing += attempt(L"The handle NULL, from a call that failed before.", nullptr, FILE_MAP_READ,
                       0, 256, CODE(ERROR_INVALID_HANDLE));
    CloseHandle(reader);
    CloseHandle(mapping);
    return missing == 0 ? 0 : 1;
}
