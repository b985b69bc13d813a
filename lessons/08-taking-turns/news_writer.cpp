// SPDX-License-Identifier: MIT
// news_writer: writes one number per key, and sets an event so that the reader looks.
//
// Usage:    news_writer [name]          name: Local\MyFileMappingObject
// Start:    this program first. While it waits, start news_reader.
// See also: lessons/08-taking-turns/news_reader.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

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
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const std::wstring mutex_name = name + L".mutex", event_name = name + L".event";

    // 1. Create what the reader opens: the mutex, the event (auto-reset, not set), then the memory.
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    const Handle event(mutex ? CreateEventW(nullptr, FALSE, FALSE, event_name.c_str()) : nullptr);
    if (!event) {
        return mutex ? failed(L"CreateEventW", event_name.c_str())
                     : failed(L"CreateMutexW", mutex_name.c_str());
    }
    const Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                            sizeof(News), name.c_str()));
    const DWORD error = GetLastError();
    if (!mapping || error == ERROR_ALREADY_EXISTS) {
        return failed(L"CreateFileMappingW", name.c_str(), error);
    }
    const View<News> news(
        static_cast<News*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(News))));
    if (!news) {
        return failed(L"MapViewOfFile", name.c_str());
    }

    // 2. Write in turns. A reader that was killed has changed nothing, so there is nothing to repair.
    for (DWORD count = 1; count <= 8; ++count) {
        if (WaitForSingleObject(mutex.get(), INFINITE) == WAIT_FAILED) {
            return failed(L"WaitForSingleObject", mutex_name.c_str());
        }
        news->writer = GetCurrentProcessId();
        news->numbers[count - 1] = 10 * count;
        news->count = count;
        ReleaseMutex(mutex.get());
        // 3. Then set the event. If no reader waits yet, it stays set.
        SetEvent(event.get());
        wprintf(L"Wrote: %lu. Press any key for the next number.\n", 10 * count);
        fflush(stdout); // a pipe or a file would hold the line back
        _getch();
    }
    return 0;
}
