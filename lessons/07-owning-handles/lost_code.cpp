// SPDX-License-Identifier: MIT
// lost_code: creates the object in a function. WRONG: a destructor replaces the 183.
//
// Usage:    lost_code [name]            name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/06-silent-mistakes/wrong_open.cpp

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // all programs use the same size
constexpr wchar_t MESSAGE[] = L"Message from lost_code.";

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

// 1. Its destructor writes a line at the end of a function, if somebody wants to see it.
struct Trace {
    ~Trace()
    {
        if (Handle(OpenFileMappingW(FILE_MAP_READ, FALSE, L"Local\\MyTraceViewer"))) {
            wprintf(L"trace: a function has ended.\n");
        }
    }
};

// 2. WRONG: the trace is destroyed after the creation, and before the caller gets the error code.
Handle create(const wchar_t* name)
{
    const Trace trace;
    return Handle(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: lost_code [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping = create(name);
    if (!mapping) {
        return failed(L"CreateFileMappingW", name);
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        return 1;
    }
    const View<wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
    if (!view) {
        return failed(L"MapViewOfFile", name);
    }
    CopyMemory(view.get(), MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\n", view.get());
    return 0;
}
