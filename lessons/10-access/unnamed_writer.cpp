// SPDX-License-Identifier: MIT
// unnamed_writer: creates memory without a name, and starts a child process that can only read it.
//
// Usage:    unnamed_writer              starts lessons/10-access/unnamed_reader.cpp

#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // security descriptors
#endif
constexpr wchar_t MESSAGE[] = L"Message from the parent.";

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

int wmain()
{
    // 1. No name: nobody can be first. A DACL without entries: a handle with more rights is refused.
    ACL acl{};
    SECURITY_DESCRIPTOR descriptor{};
    SECURITY_ATTRIBUTES security{sizeof(security), &descriptor, TRUE}; // TRUE: see unnamed_reader
    InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION);
    InitializeAcl(&acl, sizeof(acl), ACL_REVISION);
    SetSecurityDescriptorDacl(&descriptor, TRUE, &acl, FALSE);
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, &security, PAGE_READWRITE, 0, 256, nullptr));
    const View<void> view(mapping ? MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, 0)
                                  : nullptr);
    if (!view) {
        fwprintf(stderr, L"CreateFileMappingW or MapViewOfFile failed: error %lu\n",
                 GetLastError());
        return 1;
    }
    CopyMemory(view.get(), MESSAGE, sizeof(MESSAGE));
    wprintf(L"Created memory without a name.\nWrote: %ls\n", MESSAGE);
    fflush(stdout); // before the child prints

    // 2. The child inherits the handles in this list and no others: one for reading, and the output.
    HANDLE list[] = {nullptr, GetStdHandle(STD_OUTPUT_HANDLE)};
    const bool reads = DuplicateHandle(GetCurrentProcess(), mapping.get(), GetCurrentProcess(),
                                       &list[0], FILE_MAP_READ, TRUE, 0);
    const Handle reader(list[0]);
    SIZE_T size = 0;
    InitializeProcThreadAttributeList(nullptr, 1, 0, &size); // fails, and returns the size
    const auto memory = std::make_unique<BYTE[]>(size);
    STARTUPINFOEXW start{};
    start.lpAttributeList = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(memory.get());
    start.StartupInfo.cb = sizeof(start);
    start.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
    start.StartupInfo.hStdOutput = list[1];
    if (!reads || !InitializeProcThreadAttributeList(start.lpAttributeList, 1, 0, &size) ||
        !UpdateProcThreadAttribute(start.lpAttributeList, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST,
                                   list, sizeof(list), nullptr, nullptr)) {
        fwprintf(stderr, L"DuplicateHandle or UpdateProcThreadAttribute failed: error %lu\n",
                 GetLastError());
        return 1; // without its list, the child would inherit every inheritable handle
    }

    // 3. The values are on the command line. TRUE: without it, the child inherits nothing.
    const auto value = [](const Handle& handle) { return std::to_wstring(UINT_PTR(handle.get())); };
    std::wstring line = L"unnamed_reader " + value(reader) + L" " + value(mapping);
    PROCESS_INFORMATION child{};
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, EXTENDED_STARTUPINFO_PRESENT,
                        nullptr, nullptr, &start.StartupInfo, &child)) {
        fwprintf(stderr, L"CreateProcessW(%ls) failed: error %lu\n", line.c_str(), GetLastError());
    }
    DeleteProcThreadAttributeList(start.lpAttributeList);
    const Handle process(child.hProcess), thread(child.hThread);
    return WaitForSingleObject(process.get(), INFINITE) == WAIT_OBJECT_0 ? 0 : 1;
}
