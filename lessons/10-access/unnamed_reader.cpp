// SPDX-License-Identifier: MIT
// unnamed_reader: the child of unnamed_writer. It has a handle for reading, and tries to get more.
//
// Usage:    unnamed_reader HANDLE HANDLE        the values of two handles, as decimal numbers
// Start:    unnamed_writer, which starts this program.
// See also: lessons/10-access/unnamed_writer.cpp

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

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

// Prints how a request ended. Call it directly after the request: it reads the last error.
static void print_result(const wchar_t* what, bool success)
{
    wprintf(L"child: %ls: error %lu\n", what, success ? ERROR_SUCCESS : GetLastError());
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc != 3) {
        fwprintf(stderr, L"Usage: unnamed_reader HANDLE HANDLE. Start unnamed_writer instead.\n");
        return 2;
    }

    // 1. An inherited handle has the same value as in the parent. No name is needed to use it.
    Handle mapping(reinterpret_cast<HANDLE>(static_cast<UINT_PTR>(std::stoull(argv[1]))));
    wprintf(L"child: Inherited a handle.\n");
    View<const wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, 256)));
    if (!view) {
        return failed(L"MapViewOfFile", L"inherited");
    }
    wprintf(L"child: Read: %.127ls\n", view.get());

    // 2. Try to write: through this handle, through a duplicate with more rights, and through a
    // handle of the parent that is inheritable, too, but was not listed.
    const View<void> writable(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, 256));
    print_result(L"Map it for writing", writable != nullptr);
    HANDLE copy = nullptr;
    DuplicateHandle(GetCurrentProcess(), mapping.get(), GetCurrentProcess(), &copy, FILE_MAP_WRITE,
                    FALSE, 0);
    const Handle more(copy);
    print_result(L"Duplicate it for writing", more != nullptr);
    const HANDLE unlisted = reinterpret_cast<HANDLE>(static_cast<UINT_PTR>(std::stoull(argv[2])));
    const View<void> stolen(MapViewOfFile(unlisted, FILE_MAP_WRITE, 0, 0, 256));
    print_result(L"Use the handle that was not listed", stolen != nullptr);

    view.reset();
    mapping.reset();
    wprintf(L"child: Unmapped the view and closed the handle.\n");
    return 0;
}
