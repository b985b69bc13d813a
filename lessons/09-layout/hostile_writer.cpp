// SPDX-License-Identifier: MIT
// hostile_writer: writes headers with wrong numbers until you press a key.
//
// Usage:    hostile_writer [name]       name: Local\MyFileMappingObject
// Start:    layout_writer, and press a key there. Then this program, and attacked_reader.
// See also: lessons/09-layout/attacked_reader.cpp

#include <atomic>
#include <conio.h>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <random>
#include <stdio.h>
#include <windows.h>

constexpr uint32_t SIZE_IN_BYTES = 4096, READY = 1, MAGIC = 0x4B4E4142; // "BANK" in memory
// 1. Version 1 of the layout: numbers of fixed width, and an offset instead of a pointer.
struct Header {
    std::atomic<uint32_t> state, magic;           // READY is stored last. New memory is 0
    std::atomic<uint32_t> version, oldest_reader; // of the writer; the oldest that can read it
    std::atomic<uint32_t> count, first;           // accounts, and the offset of the first one
};
static_assert(sizeof(Header) == 24 && offsetof(Header, first) == 20);
static_assert(std::atomic<uint32_t>::is_always_lock_free);

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
        fwprintf(stderr, L"Usage: hostile_writer [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name));
    const View<Header> header(static_cast<Header*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES) : nullptr));
    if (!header) {
        const wchar_t* call = mapping ? L"MapViewOfFile" : L"OpenFileMappingW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);

    // 2. Now and then a wrong number, random or one of those that break a careless reader.
    std::mt19937 random(9); // the same headers in each run
    const auto perhaps = [&](uint32_t right) {
        const uint32_t wrong[] = {0, 1, 4, 8, 511, 4096, 0x80000000, random()};
        const uint32_t choice = random() % 32;
        return choice < std::size(wrong) ? wrong[choice] : right;
    };
    for (uint32_t headers = 1; headers % 10000 != 0 || _kbhit() == 0; ++headers) {
        header->state = perhaps(READY);
        header->magic = perhaps(MAGIC);
        header->oldest_reader = perhaps(1);
        header->count = perhaps(3);
        header->first = perhaps(sizeof(Header));
        if (headers == 10000) {
            wprintf(L"Wrote 10000 headers, and goes on. Press any key to end.\n");
            fflush(stdout);
        }
    }
    return 0;
}
