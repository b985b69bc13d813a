// SPDX-License-Identifier: MIT
// On Wine only: the documented rule for file mapping objects under Global\.
//
// Wine never asks for SeCreateGlobalPrivilege. This file is linked into the programs of lesson 03
// when they are built for Wine, so that the lesson can be worked through there. It stands between the
// program and CreateFileMappingW and refuses with error 5 what Windows refuses: a new object, under
// Global\, from a session other than 0, without the privilege or with the privilege switched off.
// The rule: https://learn.microsoft.com/windows/win32/termserv/kernel-object-namespaces

#include <wchar.h>
#include <windows.h>

static bool privilege_is_enabled()
{
    HANDLE token = nullptr;
    PRIVILEGE_SET wanted{};
    wanted.PrivilegeCount = 1;
    BOOL enabled = FALSE;
    if (LookupPrivilegeValueW(nullptr, L"SeCreateGlobalPrivilege", &wanted.Privilege[0].Luid) &&
        OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) {
        PrivilegeCheck(token, &wanted, &enabled);
        CloseHandle(token);
    }
    return enabled != FALSE;
}

static bool exists(const wchar_t* name)
{
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    const bool nobody = mapping == nullptr && GetLastError() == ERROR_FILE_NOT_FOUND;
    if (mapping != nullptr) {
        CloseHandle(mapping);
    }
    return !nobody;
}

static HANDLE WINAPI create_file_mapping(HANDLE file, SECURITY_ATTRIBUTES* security,
                                         DWORD protection, DWORD size_high, DWORD size_low,
                                         const wchar_t* name)
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    if (name != nullptr && wcsncmp(name, L"Global\\", 7) == 0 && session != 0 && !exists(name) &&
        !privilege_is_enabled()) {
        SetLastError(ERROR_ACCESS_DENIED);
        return nullptr;
    }
    const auto system_call =
        reinterpret_cast<decltype(&CreateFileMappingW)>(reinterpret_cast<void*>(
            GetProcAddress(GetModuleHandleW(L"kernel32"), "CreateFileMappingW")));
    return system_call(file, security, protection, size_high, size_low, name);
}

#ifdef RULE_FOR_WINE // in a graded program the witness defines the pointer, and calls this rule
extern decltype(&CreateFileMappingW) const rule_for_CreateFileMappingW;
decltype(&CreateFileMappingW) const rule_for_CreateFileMappingW = create_file_mapping;
#else
// The pointer through which a program calls CreateFileMappingW. Defined here, it is not imported.
// NOLINTBEGIN(bugprone-reserved-identifier): the linker knows it by this name
extern "C" {
extern decltype(&CreateFileMappingW) const __imp_CreateFileMappingW;
decltype(&CreateFileMappingW) const __imp_CreateFileMappingW = create_file_mapping;
}
// NOLINTEND(bugprone-reserved-identifier)
#endif
