// SPDX-License-Identifier: MIT
// exercise: prints the texts of a list that another process has written, or refuses the list.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 09

#include <atomic>
#include <conio.h>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <type_traits>
#include <vector>
#include <windows.h>

constexpr uint32_t SIZE_IN_BYTES = 4096, READY = 1, MAGIC = 0x5453494C; // "LIST" in memory
constexpr uint32_t VERSION = 1;                                         // of this reader
constexpr uint32_t TEXT = 1; // the only kind of record that version 1 knows

struct Header {
    uint32_t state;         // 0 in new memory. The writer stores READY last, with release
    uint32_t magic;         // MAGIC, or it is another layout
    uint32_t version;       // of the writer
    uint32_t oldest_reader; // the oldest version that can read the list
    uint32_t first;         // offset of the first record: a later version has a longer header
    uint32_t end;           // offset of the byte after the last record
};
struct Record {
    uint32_t size; // of the whole record, these 8 bytes included: a multiple of 4
    uint32_t kind; // TEXT: UTF-16 characters follow, up to a null or to the end of the record
};
static_assert(sizeof(Header) == 24 && offsetof(Header, first) == 16 && sizeof(Record) == 8);
static_assert(std::is_trivially_copyable_v<Header> && std::is_trivially_copyable_v<Record>);
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

// Returns the T that begins at byte `offset`. The caller has checked that it ends in time.
template <class T> T read(const std::byte* bytes, uint32_t offset)
{
    T result;
    std::memcpy(&result, bytes + offset, sizeof(T));
    return result;
}

// 1. Returns why the list is refused, or nullptr. Then `texts` has the texts of the list.
const wchar_t* read_list(const std::byte* bytes, std::vector<std::wstring>& texts)
{
    const Header header = read<Header>(bytes, 0);
    if (header.magic != MAGIC || header.oldest_reader > VERSION) {
        return L"its layout is another one, or too new";
    }
    // WHY: the limit is what this program has mapped. `first` lies after the header that it knows.
    if (header.end > SIZE_IN_BYTES || header.first > header.end || header.first % 4 != 0 ||
        header.first < sizeof(Header)) {
        return L"its offsets are wrong";
    }
    // WHY: the room that is left decides, so no sum of two numbers of the writer can overflow.
    uint32_t size = 0;
    for (uint32_t at = header.first; at != header.end; at += size) {
        const uint32_t room = header.end - at;
        size = room < sizeof(Record) ? 0 : read<Record>(bytes, at).size;
        if (size < sizeof(Record) || size > room || size % 4 != 0) {
            return L"a record has a wrong size";
        }
        // WHY: version 2 has more kinds. The size is enough to skip them.
        if (read<Record>(bytes, at).kind == TEXT) {
            std::wstring text((size - sizeof(Record)) / sizeof(wchar_t), L'\0');
            std::memcpy(text.data(), bytes + at + sizeof(Record), size - sizeof(Record));
            // WHY: a text that fills its record has no null.
            texts.push_back(text.substr(0, text.find(L'\0')));
        }
    }
    return nullptr;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
    const View<const std::byte[]> view(static_cast<const std::byte*>(
        mapping ? MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, SIZE_IN_BYTES) : nullptr));
    if (!view) {
        const wchar_t* call = mapping ? L"MapViewOfFile" : L"OpenFileMappingW";
        fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, GetLastError());
        return 1;
    }

    // 2. Check the list before anything of it is printed.
    // WHY: acquire comes before the copy, and the copy before all checks. Nobody changes the copy.
    const auto* state = reinterpret_cast<const std::atomic<uint32_t>*>(view.get());
    const bool ready = state->load(std::memory_order_acquire) == READY;
    const std::vector<std::byte> copy(view.get(), view.get() + SIZE_IN_BYTES);
    std::vector<std::wstring> texts;
    const wchar_t* problem = ready ? read_list(copy.data(), texts) : L"it is not ready";
    if (problem != nullptr) {
        fwprintf(stderr, L"Refused %ls: %ls.\n", name, problem);
        return 1;
    }
    wprintf(L"Checked. Press any key to print the texts.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // 3. Print what was checked.
    for (const std::wstring& text : texts) {
        wprintf(L"Read: %ls\n", text.c_str());
    }
    wprintf(L"End of the list.\n");
    return 0;
}
