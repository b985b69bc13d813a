// SPDX-License-Identifier: MIT
// protected_writer: creates memory with the DACL that you write, as text in SDDL.
//
// Usage:    protected_writer [name [SDDL]]     name: Local\MyFileMappingObject
//           {me} in the SDDL stands for the SID of this user. Without SDDL: the default DACL.
// Start:    this program. While it waits, start every_access.
// See also: lessons/10-access/every_access.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
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
struct Free {
    void operator()(void* memory) const { LocalFree(memory); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using Local = std::unique_ptr<T, Free>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

// 1. SDDL has no short form for the current user: the SID comes from the access token. Empty on failure.
std::wstring my_sid()
{
    alignas(TOKEN_USER) BYTE user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    wchar_t* text = nullptr;
    if (!GetTokenInformation(GetCurrentProcessToken(), TokenUser, user, sizeof(user), &size) ||
        !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user)->User.Sid, &text)) {
        return L"";
    }
    return Local<wchar_t>(text).get();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    std::wstring sddl = argc > 2 ? argv[2] : L"";
    if (const size_t at = sddl.find(L"{me}"); at != sddl.npos) {
        sddl.replace(at, 4, my_sid());
    }

    // 2. The text becomes a security descriptor, which must be freed. The object has its own copy.
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (argc > 2 && !ConvertStringSecurityDescriptorToSecurityDescriptorW(
                        sddl.c_str(), SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        return failed(L"ConvertStringSecurityDescriptorToSecurityDescriptorW", argv[2]);
    }
    const Local<void> owner(security.lpSecurityDescriptor);
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, &security, PAGE_READWRITE, 0, 256, name));
    const DWORD error = GetLastError();
    if (!mapping || error == ERROR_ALREADY_EXISTS) {
        return failed(L"CreateFileMappingW", name, error);
    }
    wprintf(L"Created %ls. Press any key to exit.\n", name);
    fflush(stdout); // a pipe or a file would hold the line back
    _getch();
    return 0;
}
