// SPDX-License-Identifier: MIT
// news_reader: waits for news without polling, and notices the end of the writer.
//
// Usage:    news_reader [name]          name: Local\MyFileMappingObject
// Start:    lessons/08-taking-turns/news_writer.cpp first, and leave it waiting.

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr DWORD LIMIT_IN_MS = 60000; // silent for longer, the writer has a problem
struct News {
    DWORD writer, count, numbers[8]; // the writer's process id; how many numbers are complete
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
    _setmode(_fileno(stderr), _O_U8TEXT);
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open each object with the one right that is needed: to read, or to wait.
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name.c_str()));
    const View<const News> news(static_cast<News*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, sizeof(News)) : nullptr));
    if (!news) {
        return failed(mapping ? L"MapViewOfFile" : L"OpenFileMappingW", name.c_str());
    }
    const Handle mutex(OpenMutexW(SYNCHRONIZE, FALSE, (name + L".mutex").c_str()));
    const Handle event(mutex ? OpenEventW(SYNCHRONIZE, FALSE, (name + L".event").c_str())
                             : nullptr);
    if (!event) {
        return failed(mutex ? L"OpenEventW" : L"OpenMutexW", name.c_str());
    }
    Handle writer; // the process: opened as soon as its id is known
    DWORD seen = 0, woken = WAIT_OBJECT_0;
    while (woken == WAIT_OBJECT_0) {
        // 2. Look, the first time without waiting: copy in a turn, then print what is new.
        if (WaitForSingleObject(mutex.get(), INFINITE) == WAIT_FAILED) {
            return failed(L"WaitForSingleObject", name.c_str());
        }
        const News copy = *news;
        ReleaseMutex(mutex.get());
        for (; seen < copy.count && seen < 8; ++seen) {
            wprintf(L"Read: %lu\n", copy.numbers[seen]);
        }
        wprintf(L"Waiting.\n");
        fflush(stdout); // a pipe or a file would hold the line back

        // 3. Wait for news or for the end of the writer. If both are signaled, the lower index wins.
        writer.reset(writer ? writer.release() : OpenProcess(SYNCHRONIZE, FALSE, copy.writer));
        const HANDLE either[] = {event.get(), writer.get()};
        woken = WaitForMultipleObjects(copy.count == 0 ? 1 : 2, either, FALSE, LIMIT_IN_MS);
    }
    if (woken == WAIT_FAILED) {
        return failed(L"WaitForMultipleObjects", name.c_str());
    }
    wprintf(woken == WAIT_TIMEOUT ? L"Nothing is new.\n" : L"The writer has ended.\n");
    return woken == WAIT_TIMEOUT ? 1 : 0;
}
