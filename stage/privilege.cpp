// SPDX-License-Identifier: MIT
#include "privilege.h"

#include "failure.h"
#include "handle.h"

static Handle token_of_this_process(DWORD access)
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), access, &token)) {
        throw refused(L"OpenProcessToken");
    }
    return Handle(token);
}

static LUID luid_of(const std::wstring& privilege)
{
    LUID luid{};
    if (!LookupPrivilegeValueW(nullptr, privilege.c_str(), &luid)) {
        throw refused(L"LookupPrivilegeValueW(" + privilege + L")");
    }
    return luid;
}

DWORD session_of_this_process()
{
    DWORD session = 0;
    if (!ProcessIdToSessionId(GetCurrentProcessId(), &session)) {
        throw refused(L"ProcessIdToSessionId");
    }
    return session;
}

bool has_privilege(const std::wstring& privilege)
{
    PRIVILEGE_SET wanted{};
    wanted.PrivilegeCount = 1;
    wanted.Privilege[0].Luid = luid_of(privilege);
    BOOL enabled = FALSE;
    PrivilegeCheck(token_of_this_process(TOKEN_QUERY).get(), &wanted, &enabled);
    return enabled != FALSE;
}

void disable_privilege(const std::wstring& privilege)
{
    TOKEN_PRIVILEGES off{1, {}}; // one privilege, no attributes: disabled
    off.Privileges[0].Luid = luid_of(privilege);
    if (!AdjustTokenPrivileges(token_of_this_process(TOKEN_ADJUST_PRIVILEGES).get(), FALSE, &off, 0,
                               nullptr, nullptr)) {
        throw refused(L"AdjustTokenPrivileges(" + privilege + L")");
    }
}
