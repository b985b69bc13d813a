// SPDX-License-Identifier: MIT
// owning_second_process: second_process with owners: opens the memory and shows the message.
//
// Usage:    owning_second_process [name]    name: Local\MyFileMappingObject
// Start:    owning_first_process or first_process first, and leave it waiting.
// See also: lessons/02-second-process/second_process.cpp

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <span>
#include <stdio.h>
#include <string>
#include <windows.h>
#ifdef _MSC_VER
#pragma comment(lib, "user32.lib") // for MessageBoxW
#endif

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size

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

int show_message(const wchar_t* name)
{
    // 1. Open the object and map a view. After each call there is one line for its failure.
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
    if (!mapping) {
        return failed(L"OpenFileMappingW", name);
    }
    wprintf(L"Opened the file mapping object %ls.\n", name);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    const View<const wchar_t[]> view(static_cast<const wchar_t*>(
        MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, SIZE_IN_BYTES)));
    if (!view) {
        return failed(L"MapViewOfFile", name);
    }

    // 2. Copy first, then check the copy. The string owns memory of this process.
    const std::span shared(view.get(), SIZE_IN_BYTES / sizeof(wchar_t));
    const std::wstring message(shared.begin(), shared.end());
    if (message.find(L'\0') == std::wstring::npos) {
        fwprintf(stderr, L"%ls holds no null-terminated string. Choose another name.\n", name);
        return 1;
    }
    wprintf(L"Read: %ls\n", message.c_str());
    fflush(stdout); // otherwise, in a pipe, the line would come at the end

    // 3. Show the message. However this function ends, its owners release the view and the handle.
    if (MessageBoxW(nullptr, message.c_str(), L"Process2", MB_OK) == 0) {
        return failed(L"MessageBoxW", L"Process2");
    }
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: owning_second_process [name]\n");
        return 2;
    }
    return show_message(argc == 2 ? argv[1] : L"Local\\MyFileMappingObject");
}
