// SPDX-License-Identifier: MIT
// private_namespace: names in a namespace that only programs of this user can create. Not on Wine.
//
// Usage:    private_namespace
// See also: lessons/10-access/careful_creator.cpp

#include <memory>
#include <stdio.h>
#include <windows.h>

#include <sddl.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // access tokens and SDDL
#endif

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

// 1. Wine lacks these functions. A program that looks for them at run time starts there, too.
template <class F> F find(const char* name)
{
    return (F)(void*)GetProcAddress(GetModuleHandleW(L"kernel32"), name);
}

int wmain()
{
    const auto create = find<decltype(&CreatePrivateNamespaceW)>("CreatePrivateNamespaceW");
    const auto close = find<decltype(&ClosePrivateNamespace)>("ClosePrivateNamespace");
    const auto limit = find<decltype(&CreateBoundaryDescriptorW)>("CreateBoundaryDescriptorW");
    const auto add = find<decltype(&AddSIDToBoundaryDescriptor)>("AddSIDToBoundaryDescriptor");
    if (!create || !close || !limit || !add) {
        fwprintf(stderr,
                 L"kernel32 has no CreatePrivateNamespaceW. Run this program on Windows.\n");
        return 1;
    }

    // 2. The boundary: a name, and a SID that a process must have to create the namespace.
    alignas(TOKEN_USER) BYTE user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    HANDLE boundary = limit(L"MyCompany.MyProgram", 0);
    if (!GetTokenInformation(GetCurrentProcessToken(), TokenUser, user, sizeof(user), &size) ||
        !add(&boundary, reinterpret_cast<TOKEN_USER*>(user)->User.Sid)) {
        return failed(L"AddSIDToBoundaryDescriptor", L"MyCompany.MyProgram");
    }

    // 3. By default anyone may open the namespace, so it gets a DACL: the owner (OW) and nobody else.
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:P(A;;GA;;;OW)", SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        return failed(L"ConvertStringSecurityDescriptorToSecurityDescriptorW", L"D:P(A;;GA;;;OW)");
    }
    const HANDLE space = create(&security, boundary, L"Mine");
    const DWORD error = GetLastError();
    LocalFree(security.lpSecurityDescriptor);
    if (!space) {
        return failed(L"CreatePrivateNamespaceW", L"Mine", error);
    }

    // 4. The alias is a prefix of names, as Local\ is.
    Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, L"Mine\\Memory"));
    wprintf(L"Create Mine\\Memory: error %lu\n", GetLastError());
    mapping.reset();
    close(space, PRIVATE_NAMESPACE_FLAG_DESTROY);
    return 0;
}
