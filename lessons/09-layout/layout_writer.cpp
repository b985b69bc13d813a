// SPDX-License-Identifier: MIT
// layout_writer: writes a header and three accounts, and last that they are ready.
//
// Usage:    layout_writer [name]        name: Local\MyFileMappingObject
// Start:    this program. Then layout_reader: before the key here, and after it.
// See also: lessons/09-layout/layout_reader.cpp

#include <atomic>
#include <conio.h>
#include <cstddef>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <memory>
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
        fwprintf(stderr, L"Usage: layout_writer [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
    const DWORD error = GetLastError();
    const View<Header> header(static_cast<Header*>(
        error == 0 ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES) : nullptr));
    if (!header) {
        const wchar_t* call = error == 0 ? L"MapViewOfFile" : L"CreateFileMappingW";
        fwprintf(stderr, L"%ls(%ls): error %lu\n", call, name, error != 0 ? error : GetLastError());
        if (error == ERROR_ALREADY_EXISTS) {
            fwprintf(stderr, L"End the other program first, or choose another name.\n");
        }
        return 1;
    }
    wprintf(L"Created %ls.\n", name);

    // 2. Only the creator constructs the header. The offset counts from the start of the memory.
    new (header.get()) Header{{0}, {MAGIC}, {1}, {1}, {3}, {sizeof(Header)}};
    auto* accounts = reinterpret_cast<int64_t*>(header.get() + 1);
    for (int64_t i = 0; i != 3; ++i) {
        accounts[i] = 1000 * (i + 1);
    }
    wprintf(L"Wrote version %u. Press any key to say that it is ready.\n", header->version.load());
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // 3. Last, with release: a reader that loads READY with acquire reads all of the above.
    header->state.store(READY, std::memory_order_release);
    wprintf(L"Stored READY. Press any key to end.\n");
    fflush(stdout);
    _getch();
    return 0;
}
