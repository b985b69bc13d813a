// SPDX-License-Identifier: MIT
// owning_first_process: first_process with owners: shares a message until a key is pressed.
//
// Usage:    owning_first_process [name]     name: Local\MyFileMappingObject
// Start:    this program first. While it waits, start owning_second_process or second_process.
// See also: lessons/01-first-process/first_process.cpp

#include <algorithm>
#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <span>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"Message from first process.";

// 1. Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;

// 2. The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

int share_message(const wchar_t* name)
{
    // 3. Create the object, and get the code first: it is the reason for NULL, or 183.
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
    const DWORD error = GetLastError();
    if (!mapping) {
        return failed(L"CreateFileMappingW", name, error);
    }
    if (error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        return 1;
    }
    wprintf(L"Created the file mapping object %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 4. A view needs its handle, and a span its view: what is declared later ends earlier.
    const View<wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
    if (!view) {
        return failed(L"MapViewOfFile", name);
    }
    const std::span text(view.get(), SIZE_IN_BYTES / sizeof(wchar_t));
    std::copy(std::begin(MESSAGE), std::end(MESSAGE), text.begin()); // includes the null

    // 5. Wait. When this function ends, its owners release the view and the handle.
    wprintf(L"Wrote: %ls\nPress any key to end.\n", text.data());
    fflush(stdout); // otherwise, in a pipe, the lines would come at the end
    _getch();
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: owning_first_process [name]\n");
        return 2;
    }
    return share_message(argc == 2 ? argv[1] : L"Local\\MyFileMappingObject");
}
