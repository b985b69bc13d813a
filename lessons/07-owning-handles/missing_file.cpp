// SPDX-License-Identifier: MIT
// missing_file: shares a file that does not exist. WRONG: its owner takes -1 for a handle.
//
// Usage:    missing_file [name]         name: Local\MyFileMappingObject
// Start:    this program alone.
// See also: lessons/01-first-process/first_process.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;
constexpr wchar_t FILE_NAME[] = L"file_that_does_not_exist.txt";

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

int share_file(const wchar_t* name)
{
    // 1. WRONG: if CreateFileW fails, it does not return NULL, but INVALID_HANDLE_VALUE.
    HANDLE opened = CreateFileW(FILE_NAME, GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    const Handle file(opened);
    if (!file) {
        return failed(L"CreateFileW", FILE_NAME);
    }

    // 2. To this function, INVALID_HANDLE_VALUE means: no file, new memory that is all zero.
    const Handle mapping(
        CreateFileMappingW(file.get(), nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
    if (!mapping) {
        return failed(L"CreateFileMappingW", name);
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        return 1;
    }
    wprintf(L"Shared %ls as %ls.\nPress any key to end.\n", FILE_NAME, name);
    fflush(stdout); // otherwise, in a pipe, the lines would come at the end
    _getch();
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: missing_file [name]\n");
        return 2;
    }
    return share_file(argc == 2 ? argv[1] : L"Local\\MyFileMappingObject");
}
