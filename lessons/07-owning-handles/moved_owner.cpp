// SPDX-License-Identifier: MIT
// moved_owner: hands shared memory from owner to owner, and shows when it is released.
//
// Usage:    moved_owner [name]          name: Local\MyFileMappingObject
// Start:    this program alone.
// See also: lessons/05-cleanup/unmap_first.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <type_traits>
#include <utility>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;

// Owners that print when they release.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const
    {
        wprintf(L"CloseHandle returned %d.\n", CloseHandle(handle));
    }
};
struct Unmap {
    void operator()(const void* view) const
    {
        wprintf(L"UnmapViewOfFile returned %d.\n", UnmapViewOfFile(view));
    }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

// 1. Members are destroyed in reverse order: first the view, then the handle.
struct Memory {
    Handle mapping;
    View<wchar_t[]> view;
};
static_assert(!std::is_copy_constructible_v<Memory>, "two owners would release twice");
static_assert(sizeof(Memory) == 2 * sizeof(void*), "an owner is as small as what it owns");

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: moved_owner [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
    if (!mapping) {
        return failed(L"CreateFileMappingW", name);
    }
    View<wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
    if (!view) {
        return failed(L"MapViewOfFile", name);
    }

    // 2. A move calls nothing: the new owners have everything, and the old ones hold NULL.
    {
        Memory memory{std::move(mapping), std::move(view)};
        wprintf(L"Moved. The old owners hold %ls.\n", mapping || view ? L"something" : L"nothing");
    } // 3. The block ends: memory releases its view, then its handle.
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();
    return 0;
}
