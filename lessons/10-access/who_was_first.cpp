// SPDX-License-Identifier: MIT
// who_was_first: opens an object that existed before, and checks its owner and its DACL.
//
// Usage:    who_was_first [name]        name: Local\MyFileMappingObject
// Start:    lessons/10-access/protected_writer.cpp first, and leave it waiting.

#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <windows.h>

#include <aclapi.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // access tokens, owners, and DACLs
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

// 2. What this user creates belongs to the user, or to the group that is the token's default owner.
struct TokenSid {
    PSID sid = nullptr; // TOKEN_USER and TOKEN_OWNER begin with the address of a SID
    BYTE rest[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE]{};
    explicit TokenSid(TOKEN_INFORMATION_CLASS what)
    {
        DWORD size = 0;
        GetTokenInformation(GetCurrentProcessToken(), what, this, sizeof(*this), &size);
    }
    bool is(PSID other) const { return sid && other && EqualSid(sid, other); }
};

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Reading the owner and the DACL needs one more right.
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ | READ_CONTROL, FALSE, name));
    if (!mapping) {
        return failed(L"OpenFileMappingW", name);
    }
    PSID owner = nullptr;
    PACL dacl = nullptr;
    void* descriptor = nullptr;
    constexpr DWORD BOTH = OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
    if (const DWORD error = GetSecurityInfo(mapping.get(), SE_KERNEL_OBJECT, BOTH, &owner, nullptr,
                                            &dacl, nullptr, &descriptor)) {
        return failed(L"GetSecurityInfo", name, error);
    }
    const Local<void> holder(descriptor);
    const TokenSid user(TokenUser), group(TokenOwner);
    const bool mine = user.is(owner) || group.is(owner);

    // 3. Each entry must allow this user. Without a DACL, everyone has full access.
    bool only = dacl != nullptr;
    void* entry = nullptr;
    for (DWORD i = 0; only && GetAce(dacl, i, &entry); ++i) {
        auto* ace = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        only = ace->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && user.is(&ace->SidStart);
    }
    wprintf(L"Owner: %ls\nDACL: %ls\n", mine ? L"this user" : L"somebody else",
            only ? L"this user" : L"others, too");
    return mine && only ? 0 : 1;
}
