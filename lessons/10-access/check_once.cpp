// SPDX-License-Identifier: MIT
// check_once: changes the DACL of an object while a handle is open. The handle keeps its rights.
//
// Usage:    check_once [name]           name: Local\MyFileMappingObject
// See also: lessons/10-access/fewer_rights.cpp

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <windows.h>

#include <sddl.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // SDDL and DACLs
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

// 1. Replaces the DACL, and returns the error code. The handle needs WRITE_DAC.
DWORD set_dacl(HANDLE mapping, const wchar_t* sddl)
{
    void* descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(sddl, SDDL_REVISION_1, &descriptor,
                                                              nullptr)) {
        return GetLastError();
    }
    const Local<void> owner(descriptor);
    const BOOL set = SetKernelObjectSecurity(mapping, DACL_SECURITY_INFORMATION, descriptor);
    return set ? ERROR_SUCCESS : GetLastError();
}

// Returns the error code.
DWORD open_and_close(const wchar_t* name)
{
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
    return mapping ? ERROR_SUCCESS : GetLastError();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name));
    const DWORD error = GetLastError();
    wprintf(L"Create: error %lu\n", error);
    if (!mapping || error == ERROR_ALREADY_EXISTS) {
        return 1;
    }
    wprintf(L"Open for reading: error %lu\n", open_and_close(name));

    // 2. With an empty DACL, opening fails. The handle that is open can do what it could before.
    wprintf(L"Make the DACL empty: error %lu\n", set_dacl(mapping.get(), L"D:P"));
    wprintf(L"Open for reading: error %lu\n", open_and_close(name));
    const View<void> view(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, 256));
    wprintf(L"Map the old handle for writing: error %lu\n", view ? ERROR_SUCCESS : GetLastError());

    // 3. An empty DACL does not stop the owner: it always gets WRITE_DAC, and changes the DACL back.
    const Handle changer(OpenFileMappingW(WRITE_DAC, FALSE, name));
    wprintf(L"Change the DACL back: error %lu\n", set_dacl(changer.get(), L"D:P(A;;GR;;;AU)"));
    wprintf(L"Open for reading: error %lu\n", open_and_close(name));
    return 0;
}
