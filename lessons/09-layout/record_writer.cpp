// SPDX-License-Identifier: MIT
// record_writer: replaces a record of 64 bytes, in two halves.
//
// Usage:    record_writer [name [fast]]     name: Local\MyFileMappingObject
// Start:    this program. Then record_reader after each key, or with a number of readings.
// See also: lessons/09-layout/record_reader.cpp

#include <atomic>
#include <conio.h>
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

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 3) {
        fwprintf(stderr, L"Usage: record_writer [name [fast]]\n");
        return 2;
    }
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, sizeof(Record), name));
    const View<Record> record(static_cast<Record*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(Record)) : nullptr));
    if (!record) {
        const wchar_t* call = mapping ? L"MapViewOfFile" : L"CreateFileMappingW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }
    const bool steps = argc < 3;
    wprintf(L"Opened %ls%ls.\n", name, steps ? L"" : L". Writing fast. Press any key to end");
    fflush(stdout); // a pipe or a file would hold the lines back
    for (int update = 0; steps ? update < 2 : _kbhit() == 0; ++update) {
        // 2. Odd first. The fence: whoever reads a new word then also reads that the number changed.
        const uint32_t sequence = record->sequence.load(std::memory_order_relaxed) | 1;
        record->sequence.store(sequence, std::memory_order_relaxed);
        std::atomic_thread_fence(std::memory_order_release);
        for (uint32_t i = 0; i != WORDS; ++i) {
            if (steps && i == WORDS / 2) {
                wprintf(L"Wrote half of record %u. Press any key for the rest.\n",
                        sequence / 2 + 1);
                fflush(stdout);
                _getch();
            }
            record->words[i].store(sequence / 2 + 1, std::memory_order_relaxed);
        }
        // 3. Even again, after all words.
        record->sequence.store(sequence + 1, std::memory_order_release);
        if (steps) {
            wprintf(L"Wrote record %u. Press any key to go on.\n", sequence / 2 + 1);
            fflush(stdout);
            _getch();
        }
    }
    return 0;
}
