// SPDX-License-Identifier: MIT
// every_access: opens an object with one access after the other, and prints what it got.
//
// Usage:    every_access [name...]      name: Local\MyFileMappingObject
// Start:    protected_writer first, and leave it waiting.
// See also: lessons/10-access/protected_writer.cpp

#include <memory>
#include <stdio.h>
#include <windows.h>

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>;

// 1. The first four are what programs request. With the last two, a program changes who may open it.
constexpr struct {
    const wchar_t* name;
    DWORD access;
} EVERY[] = {
    {L"FILE_MAP_READ", FILE_MAP_READ}, {L"FILE_MAP_WRITE", FILE_MAP_WRITE},
    {L"GENERIC_READ", GENERIC_READ},   {L"FILE_MAP_ALL_ACCESS", FILE_MAP_ALL_ACCESS},
    {L"READ_CONTROL", READ_CONTROL}, // read the DACL
    {L"WRITE_DAC", WRITE_DAC},       // change the DACL
};

// 2. If one of the requested rights is not granted, the whole call fails, and there is no handle.
void try_every_access(const wchar_t* name, bool show_name)
{
    wprintf(L"%-20ls %-8ls %ls\n", L"requested", L"got", L"error");
    for (const auto& row : EVERY) {
        const Handle mapping(OpenFileMappingW(row.access, FALSE, name));
        const DWORD error = mapping ? ERROR_SUCCESS : GetLastError();
        wprintf(L"%-20ls %-8ls %lu", row.name, mapping ? L"a handle" : L"nothing", error);
        wprintf(show_name ? L"  %ls\n" : L"\n", name);
    }
}

int wmain(int argc, wchar_t* argv[])
{
    for (int i = 1; i < argc; ++i) {
        try_every_access(argv[i], argc > 2);
    }
    if (argc == 1) {
        try_every_access(L"Local\\MyFileMappingObject", false);
    }
    return 0;
}
