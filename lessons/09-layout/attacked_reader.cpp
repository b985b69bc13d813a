// SPDX-License-Identifier: MIT
// attacked_reader: checks as layout_reader does, until each check has refused once.
//
// Usage:    attacked_reader [name]      name: Local\MyFileMappingObject
// Start:    layout_writer, and press a key there; hostile_writer. Then this program.
// See also: lessons/09-layout/hostile_writer.cpp

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <set>
#include <stdio.h>
#include <string>
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
        fwprintf(stderr, L"Usage: attacked_reader [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
    const View<const Header> header(static_cast<const Header*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, SIZE_IN_BYTES) : nullptr));
    if (!header) {
        const wchar_t* call = mapping ? L"MapViewOfFile" : L"OpenFileMappingW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }

    // 2. Each reading ends with a sentence, while another process changes the numbers.
    const std::byte* bytes = reinterpret_cast<const std::byte*>(header.get());
    std::set<std::wstring> sentences;
    for (uint32_t readings = 0; readings < 10000 || sentences.size() < 6; ++readings) {
        const bool ready = header->state.load(std::memory_order_acquire) == READY;
        const uint32_t count = header->count, first = header->first;
        const wchar_t* problem = !ready                      ? L"it is not ready"
                                 : header->magic != MAGIC    ? L"it has another layout"
                                 : header->oldest_reader > 1 ? L"it needs a newer reader"
                                 : first % 8 != 0 || first > SIZE_IN_BYTES ? L"its offset is wrong"
                                 : count > (SIZE_IN_BYTES - first) / 8     ? L"its count is wrong"
                                                                           : nullptr;
        for (uint32_t i = 0; problem == nullptr && i != count; ++i) {
            // volatile: the compiler must not leave out a reading whose result is not used.
            (void)reinterpret_cast<const volatile int64_t*>(bytes + first)[i];
        }
        sentences.insert(problem != nullptr ? problem : L"it can be read");
    }
    for (const std::wstring& sentence : sentences) {
        wprintf(L"At least once: %ls.\n", sentence.c_str());
    }
    return 0;
}
