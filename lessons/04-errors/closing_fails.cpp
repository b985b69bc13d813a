// SPDX-License-Identifier: MIT
// closing_fails: makes UnmapViewOfFile and CloseHandle fail, on purpose.
//
// Usage:    closing_fails [name]        name: Local\MyFileMappingObject
// Start:    this program alone: it makes an object of its own.
// See also: lessons/04-errors/mapping_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

#define CODE(symbol) symbol, L"" #symbol // the number and its name, both from windows.h

// Tells how a call ended that must end with the code `expected`. Gives 0 when it did, 1 when not.
static int tell(const wchar_t* cause, const wchar_t* call, DWORD error, DWORD expected,
                const wchar_t* symbol)
{
    wprintf(L"%ls\n", cause);
    if (error != expected) {
        wprintf(L"  %ls: error %lu. NOT expected: %ls is.\n", call, error, symbol);
        return 1;
    }
    wprintf(L"  %ls failed, as expected: error %lu %ls\n", call, error, symbol);
    wchar_t words[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, words, 256, nullptr);
    wprintf(L"  The system says: %ls\n", words);
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: closing_fails [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 256);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 1. Unmap the view twice, with nothing in between: soon the address may be somebody else's.
    const void* address = view;
    UnmapViewOfFile(view);
    DWORD error = UnmapViewOfFile(address) ? ERROR_SUCCESS : GetLastError();
    int missing = tell(L"The view was unmapped before.", L"UnmapViewOfFile(the same view)", error,
                       CODE(ERROR_INVALID_ADDRESS));

    // 2. Unmap what never was a view.
    error = UnmapViewOfFile(&argc) ? ERROR_SUCCESS : GetLastError();
    missing += tell(L"The address belongs to no view.", L"UnmapViewOfFile(a variable)", error,
                    CODE(ERROR_INVALID_ADDRESS));

    // 3. Close NULL: CreateFileMappingW returns it when it fails, and it is not a handle.
    error = CloseHandle(nullptr) ? ERROR_SUCCESS : GetLastError();
    missing +=
        tell(L"NULL is not a handle.", L"CloseHandle(NULL)", error, CODE(ERROR_INVALID_HANDLE));
    CloseHandle(mapping);
    return missing == 0 ? 0 : 1;
}
