// SPDX-License-Identifier: MIT
// initializer: creates the memory or opens it. The first one makes it ready.
//
// Usage:    initializer [name]          name: Local\MyFileMappingObject
// Start:    this program twice. Then press keys in the first one.
// See also: lessons/09-layout/layout_reader.cpp

#include <atomic>
#include <conio.h>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr uint32_t READY = 1, LIMIT_IN_MS = 60000; // a minute to press a key in another window
struct Memory {
    std::atomic<uint32_t> state; // READY is stored last. New memory is 0
    uint32_t initialized;        // how often a process has begun to
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

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: initializer [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mutex(CreateMutexW(nullptr, FALSE, (std::wstring(name) + L".mutex").c_str()));
    const Handle mapping(mutex ? CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE,
                                                    0, sizeof(Memory), name)
                               : nullptr);
    const View<Memory> memory(static_cast<Memory*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(Memory)) : nullptr));
    if (!memory) {
        const wchar_t* call = mapping ? L"MapViewOfFile"
                              : mutex ? L"CreateFileMappingW"
                                      : L"CreateMutexW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }
    wprintf(L"Opened %ls, or created it.\n", name);
    fflush(stdout); // a pipe or a file would hold the lines back
    // 1. One at a time. The wait ends early if the owner ends, and the mutex is ours then too.
    const DWORD answer = WaitForSingleObject(mutex.get(), LIMIT_IN_MS);
    if (answer != WAIT_OBJECT_0 && answer != WAIT_ABANDONED) {
        fwprintf(stderr, L"Not ready in time: WaitForSingleObject has returned %lu.\n", answer);
        return 1;
    }

    // 2. The state decides who initializes, not who has created the memory.
    if (memory->state.load(std::memory_order_acquire) != READY) {
        memory->initialized += 1;
        wprintf(L"Not ready: %ls. Press any key to store READY.\n",
                answer == WAIT_ABANDONED ? L"the owner of the mutex has ended" : L"new");
        fflush(stdout);
        _getch();
        memory->state.store(READY, std::memory_order_release);
    }
    ReleaseMutex(mutex.get());
    wprintf(L"Ready. Initializations: %u. Press any key to end.\n", memory->initialized);
    fflush(stdout);
    _getch();
    return 0;
}
