// SPDX-License-Identifier: MIT
// What this process may do: its session and its privileges.
#pragma once

#include <windows.h>

#include <string>

/// The session of this process.
/// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-processidtosessionid
DWORD session_of_this_process();

/// Tells whether this process has the privilege, and has it enabled.
/// https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-privilegecheck
bool has_privilege(const std::wstring& privilege);

/// Disables the privilege for this process and for those that it starts from now on. Throws Failure.
/// https://learn.microsoft.com/windows/win32/api/securitybaseapi/nf-securitybaseapi-adjusttokenprivileges
void disable_privilege(const std::wstring& privilege);
