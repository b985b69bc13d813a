// SPDX-License-Identifier: MIT
// unmapping_fails: makes UnmapViewOfFile fail in two common ways, on purpose.
//
// Usage:    unmapping_fails
// Start:    this program alone: it creates an unnamed object.
// See also: lessons/04-errors/closing_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

#define NAMED(symbol) symbol, L"" #symbol // the error code, and its symbolic name as text

// Prints how the call ended. Returns 0 if the error is the expected one, otherwise 1.
static int report(const wchar_t* cause, DWORD error, DWORD expected, const wchar_t* symbol)
{
    wchar_t text[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, text, 256, nullptr);
    wprintf(L"%ls.\n  UnmapViewOfFile: ", cause);
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
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256,
                                        nullptr); // no other program can open it
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(unnamed) failed: error %lu\n", GetLastError());
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 256);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(unnamed) failed: error %lu\n", GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 1. Unmap the view twice, with nothing in between: later, the address can belong to others.
    const void* address = view;
    UnmapViewOfFile(view);
    DWORD error = UnmapViewOfFile(address) ? ERROR_SUCCESS : GetLastError();
    int missing = report(L"The view was unmapped before", error, NAMED(ERROR_INVALID_ADDRESS));

    // 2. Unmap an address that never belonged to a view.
    error = UnmapViewOfFile(&missing) ? ERROR_SUCCESS : GetLastError();
    missing += report(L"The address is that of a variable", error, NAMED(ERROR_INVALID_ADDRESS));
    CloseHandle(mapping);
    return missing == 0 ? 0 : 1;
}
