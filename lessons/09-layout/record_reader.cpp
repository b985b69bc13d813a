// SPDX-License-Identifier: MIT
// record_reader: reads the record, and counts the torn ones: half old, half new.
//
// Usage:    record_reader [name [many]]     name: Local\MyFileMappingObject
// Start:    record_writer first. Then this program, after each key there. With many: 100000 times.
// See also: lessons/09-layout/record_writer.cpp

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <windows.h>

// 1. The layout: 64 bytes that belong together, and a number that says when they do.
constexpr uint32_t WORDS = 16;
struct Record {
    std::atomic<uint32_t> sequence; // odd: the writer is in the middle of an update
    std::atomic<uint32_t> words[WORDS];
};
static_assert(sizeof(Record) == 68 && std::atomic<uint32_t>::is_always_lock_free);

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

// 2. One try. The copy is whole if the number was even before it, and is the same after it.
bool copy_whole(const Record& record, uint32_t (&copy)[WORDS])
{
    const uint32_t before = record.sequence.load(std::memory_order_acquire);
    for (uint32_t i = 0; i != WORDS; ++i) {
        copy[i] = record.words[i].load(std::memory_order_relaxed);
    }
    std::atomic_thread_fence(std::memory_order_acquire);
    return before % 2 == 0 && record.sequence.load(std::memory_order_relaxed) == before;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 3) {
        fwprintf(stderr, L"Usage: record_reader [name [many]]\n");
        return 2;
    }
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
    const View<const Record> record(static_cast<const Record*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, sizeof(Record)) : nullptr));
    if (!record) {
        const wchar_t* call = mapping ? L"MapViewOfFile" : L"OpenFileMappingW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }
    const int times = argc > 2 ? 100000 : 1;
    int torn = 0;
    for (int reading = 0; reading != times; ++reading) {
        // 3. A writer that was killed leaves an odd number for ever, so the tries have a limit.
        uint32_t copy[WORDS];
        for (int tries = 0; !copy_whole(*record, copy); ++tries) {
            if (tries == 200) {
                fwprintf(stderr, L"%ls: no whole record. Has its writer ended?\n", name);
                return 1;
            }
            Sleep(1);
        }
        torn += std::count(copy, copy + WORDS, copy[0]) == WORDS ? 0 : 1;
    }
    wprintf(L"Accepted: %d. Torn: %d.\n", times, torn);
    return 0;
}
