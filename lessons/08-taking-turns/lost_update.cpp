// SPDX-License-Identifier: MIT
// lost_update: reads a counter, waits for a key, and writes. WRONG: it does not wait for its turn.
//
// Usage:    lost_update [name]          name: Local\MyFileMappingObject
// Start:    this program in two terminals. Then press a key in both.
// See also: lessons/08-taking-turns/counter.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: lost_update [name]\n");
        return 2;
    }
    const std::wstring name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // Whoever comes first creates the counter. New memory is zero.
    const Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                            sizeof(DWORD), name.c_str()));
    if (!mapping) {
        return failed(L"CreateFileMappingW", name.c_str());
    }
    const View<DWORD> counter(
        static_cast<DWORD*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(DWORD))));
    if (!counter) {
        return failed(L"MapViewOfFile", name.c_str());
    }

    // 1. WRONG: between the two steps, another process can read the old value, too.
    const DWORD before = *counter;
    wprintf(L"Read: %lu. Press any key to add 1.\n", before);
    fflush(stdout); // a pipe or a file would hold the line back
    _getch();
    *counter = before + 1;
    wprintf(L"Wrote: %lu\n", before + 1);
    return 0;
}
