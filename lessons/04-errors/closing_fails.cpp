// SPDX-License-Identifier: MIT
// closing_fails: makes CloseHandle fail in two common ways, on purpose.
//
// Usage:    closing_fails
// Start:    this program alone: it creates an unnamed object.
// See also: lessons/05-cleanup/README.md

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
    wprintf(L"%ls.\n  CloseHandle: ", cause);
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

    // 1. Close NULL, which CreateFileMappingW returns when it fails. It is not a handle.
    DWORD error = CloseHandle(nullptr) ? ERROR_SUCCESS : GetLastError();
    int missing = report(L"The handle is NULL", error, NAMED(ERROR_INVALID_HANDLE));

    // 2. Close a handle twice. A debugger would stop the program here, so this step is skipped.
    HANDLE closed = mapping;
    CloseHandle(mapping);
    if (!IsDebuggerPresent()) {
        error = CloseHandle(closed) ? ERROR_SUCCESS : GetLastError();
        missing += report(L"The handle was closed before", error, NAMED(ERROR_INVALID_HANDLE));
    }
    return missing == 0 ? 0 : 1;
}
