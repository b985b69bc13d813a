// SPDX-License-Identifier: MIT
#include "needs.h"

#include "failure.h"
#include "privilege.h"

static bool is_wine()
{
    return GetProcAddress(GetModuleHandleW(L"ntdll"), "wine_get_version") != nullptr;
}

void needs_windows()
{
    if (is_wine()) {
        throw Skipped{L"this is Wine, and its answer says nothing about Windows"};
    }
}

void needs_wine()
{
    if (!is_wine()) {
        throw Skipped{L"this is Windows, which does not document what happens here"};
    }
}

void needs_a_user_session()
{
    if (session_of_this_process() == 0) {
        throw Skipped{L"this is session 0, where the rule for Global\\ does not apply"};
    }
}

void needs_session(DWORD wanted)
{
    const DWORD session = session_of_this_process();
    if (session != wanted) {
        throw Skipped{L"this is session " + std::to_wstring(session)};
    }
}

void needs_privilege(const std::wstring& privilege)
{
    if (!has_privilege(privilege)) {
        throw Skipped{L"this user does not have " + privilege + L"; an administrator has it"};
    }
}
