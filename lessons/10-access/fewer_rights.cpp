// SPDX-License-Identifier: MIT
// fewer_rights: a duplicate of a handle has fewer rights. With which DACL can its holder get more?
//
// Usage:    fewer_rights
// See also: lessons/10-access/unnamed_writer.cpp

#include <memory>
#include <stdio.h>
#include <windows.h>

#include <sddl.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // SDDL
#endif

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};
struct Free {
    void operator()(void* memory) const { LocalFree(memory); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;
template <class T> using Local = std::unique_ptr<T, Free>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

// Returns a duplicate with exactly this access, or an empty owner.
Handle duplicate(const Handle& original, DWORD access)
{
    HANDLE copy = nullptr;
    const HANDLE self = GetCurrentProcess();
    DuplicateHandle(self, original.get(), self, &copy, access, FALSE, 0);
    return Handle(copy);
}

// 1. Create memory without a name and with this DACL, and give a handle away that can only read.
int try_dacl(const wchar_t* sddl)
{
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            sddl, SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        return failed(L"ConvertStringSecurityDescriptorToSecurityDescriptorW", sddl);
    }
    const Local<void> descriptor(security.lpSecurityDescriptor);
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, &security, PAGE_READWRITE, 0, 256, nullptr));
    const Handle reader = duplicate(mapping, FILE_MAP_READ);
    if (!reader) {
        return failed(L"CreateFileMappingW or DuplicateHandle", sddl);
    }

    // 2. The handle alone does not allow writing. But a duplicate is checked against the DACL again.
    const View<void> view(MapViewOfFile(reader.get(), FILE_MAP_WRITE, 0, 0, 256));
    const Handle writer = duplicate(reader, FILE_MAP_WRITE);
    const Handle changer = duplicate(reader, WRITE_DAC); // the owner always gets it
    const auto yes = [](bool success) { return success ? L"yes" : L"no"; };
    wprintf(L"%-16ls  %-10ls  %-10ls  %ls\n", sddl, yes(view != nullptr), yes(writer != nullptr),
            yes(changer != nullptr));
    return 0;
}

int wmain()
{
    wprintf(L"%-16ls  %-10ls  %-10ls  %ls\n", L"DACL", L"write view", L"duplicate", L"WRITE_DAC");
    const int allows = try_dacl(L"D:P(A;;GA;;;AU)"); // all authenticated users
    const int empty = try_dacl(L"D:P");              // nobody
    return allows + empty;
}
