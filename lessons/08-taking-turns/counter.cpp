// SPDX-License-Identifier: MIT
// counter: adds 1 in two steps while it owns a mutex. Repairs what a killed process has left.
//
// Usage:    counter [name]              name: Local\MyFileMappingObject
// Start:    this program in two or three terminals. A key ends a turn.
// See also: lessons/08-taking-turns/lost_update.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

struct Counter {
    DWORD count, copy; // copy is written last: if they differ, a turn was interrupted
};

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
    const std::wstring mutex_name = name + L".mutex";

    // 1. Create or open the mutex. FALSE: to own it, every process must wait for it.
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    if (!mutex) {
        return failed(L"CreateMutexW", mutex_name.c_str());
    }
    const Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                            sizeof(Counter), name.c_str()));
    const View<Counter> shared(static_cast<Counter*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(Counter)) : nullptr));
    if (!shared) {
        return failed(mapping ? L"MapViewOfFile" : L"CreateFileMappingW", name.c_str());
    }
    wprintf(L"Opened %ls.\nMapped a view. Waiting for my turn.\n", name.c_str());
    fflush(stdout); // a pipe or a file would hold the line back

    // 2. Wait. With either of these results, this thread owns the mutex.
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
    if (result != WAIT_OBJECT_0 && result != WAIT_ABANDONED) {
        return failed(L"WaitForSingleObject", mutex_name.c_str());
    }
    wprintf(L"My turn: %ls.\n", result == WAIT_OBJECT_0 ? L"WAIT_OBJECT_0" : L"WAIT_ABANDONED");
    // Check the data after both results: the system does not always tell.
    if (shared->count != shared->copy) {
        wprintf(L"Found count %lu, copy %lu. Repaired.\n", shared->count, shared->copy);
        shared->count = shared->copy;
    }

    // 3. The turn: two steps that belong together. Then release, in the thread that owns the mutex.
    shared->count += 1;
    wprintf(L"Wrote count %lu, copy %lu. Press any key.\n", shared->count, shared->copy);
    fflush(stdout);
    _getch();
    shared->copy = shared->count;
    wprintf(L"Wrote count %lu, copy %lu.\n", shared->count, shared->copy);
    return ReleaseMutex(mutex.get()) ? 0 : failed(L"ReleaseMutex", mutex_name.c_str());
}
