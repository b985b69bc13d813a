// SPDX-License-Identifier: MIT
// who_am_i: prints what decides whether this process may create file mapping objects under Global\.
//
// Usage:    who_am_i
// See also: global_first_process.cpp, and the command: whoami /priv

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // access tokens and privileges
#endif

int wmain()
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    // 1. The session: 0 for services, 1 or higher for the programs of a user.
    DWORD session = 0;
    if (!ProcessIdToSessionId(GetCurrentProcessId(), &session)) {
        fwprintf(stderr, L"ProcessIdToSessionId failed: error %lu\nSee docs/errors.md.\n",
                 GetLastError());
        return 1;
    }
    wprintf(L"Session:                 %lu\n", session);
    fflush(stdout); // in a pipe, stderr would overtake it

    // 2. The access token: who the user is, and which privileges this process has.
    TOKEN_ELEVATION elevation{};
    alignas(TOKEN_PRIVILEGES) BYTE buffer[4096];
    DWORD size = 0;
    LUID wanted{};
    HANDLE token = GetCurrentProcessToken(); // a constant: nothing to close
    if (!GetTokenInformation(token, TokenElevation, &elevation, sizeof(elevation), &size) ||
        !GetTokenInformation(token, TokenPrivileges, buffer, sizeof(buffer), &size) ||
        !LookupPrivilegeValueW(nullptr, L"SeCreateGlobalPrivilege", &wanted)) {
        fwprintf(stderr, L"Reading the access token failed: error %lu\nSee docs/errors.md.\n",
                 GetLastError());
        return 1;
    }
    wprintf(L"Elevated:                %ls\n", elevation.TokenIsElevated != 0 ? L"yes" : L"no");

    // 3. The privilege counts only if the token lists it and it is enabled.
    const auto* privileges = reinterpret_cast<const TOKEN_PRIVILEGES*>(buffer);
    const wchar_t* state = L"absent";
    for (DWORD i = 0; i < privileges->PrivilegeCount; ++i) {
        const LUID_AND_ATTRIBUTES& one = privileges->Privileges[i];
        if (one.Luid.LowPart == wanted.LowPart && one.Luid.HighPart == wanted.HighPart) {
            state = (one.Attributes & SE_PRIVILEGE_ENABLED) != 0 ? L"enabled" : L"disabled";
        }
    }
    wprintf(L"SeCreateGlobalPrivilege: %ls\n", state);

    // 4. Outside session 0, a new file mapping object under Global\ needs the privilege.
    const bool may = session == 0 || wcscmp(state, L"enabled") == 0;
    wprintf(L"This process %ls create file mapping objects under Global\\.\n",
            may ? L"may" : L"may not");
    return 0;
}
