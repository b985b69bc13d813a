// SPDX-License-Identifier: MIT
// srwlock_in_view: a lock in shared memory. WRONG: an SRWLOCK works inside one process only.
//
// Usage:    srwlock_in_view [name]      name: Local\MyFileMappingObject
// Start:    this program in two terminals. Then press a key in the first one.
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
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";

    const Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                            sizeof(SRWLOCK), name.c_str()));
    if (!mapping) {
        return failed(L"CreateFileMappingW", name.c_str());
    }
    const View<SRWLOCK> lock(
        static_cast<SRWLOCK*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(SRWLOCK))));
    if (!lock) {
        return failed(L"MapViewOfFile", name.c_str());
    }
    wprintf(L"Waiting for the lock.\n");
    fflush(stdout); // a pipe or a file would hold the line back

    // 1. WRONG: it compiles, it works alone, and no call reports that another process uses the lock.
    AcquireSRWLockExclusive(lock.get());
    wprintf(L"I own the lock. Press any key to release it.\n");
    fflush(stdout);
    _getch();
    ReleaseSRWLockExclusive(lock.get());
    return 0;
}
