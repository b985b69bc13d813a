// SPDX-License-Identifier: MIT
// global_first_process: creates the object for all sessions, and tells why when it may not.
//
// Usage:    global_first_process [--without-privilege] [name]    name: Global\MyFileMappingObject
// Start:    this program first. While it waits, start global_second_process.

#include <conio.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr wchar_t MESSAGE[] = L"Message from first process.";

// 1. Switch the privilege off, in this process only.
static bool give_up_privilege()
{
    HANDLE token = nullptr;
    TOKEN_PRIVILEGES off{1, {}}; // one privilege, no attributes: disabled
    if (!LookupPrivilegeValueW(nullptr, L"SeCreateGlobalPrivilege", &off.Privileges[0].Luid) ||
        !OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token)) {
        return false;
    }
    const BOOL done = AdjustTokenPrivileges(token, FALSE, &off, 0, nullptr, nullptr);
    CloseHandle(token);
    return done != FALSE;
}

// 3. Error 5 has two meanings. Opening needs no privilege, so it tells them apart.
static void explain_access_denied(const wchar_t* name)
{
    HANDLE other = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    const bool nobody = other == nullptr && GetLastError() == ERROR_FILE_NOT_FOUND;
    if (other != nullptr) {
        CloseHandle(other);
    }
    fwprintf(stderr, nobody ? L"Nobody has it: the privilege is missing. Administrators have it.\n"
                            : L"It exists, and its access rules keep this program out.\n");
}

int wmain(int argc, wchar_t* argv[])
{
    const bool without = argc > 1 && wcscmp(argv[1], L"--without-privilege") == 0;
    const int rest = without ? 2 : 1;
    if (argc > rest + 1 || (without && !give_up_privilege())) {
        fwprintf(stderr, L"Usage: global_first_process [--without-privilege] [name]\n");
        return 2;
    }
    const wchar_t* name = argc > rest ? argv[rest] : L"Global\\MyFileMappingObject";

    // 2. The call of lesson 01. Only the name is another one.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    const DWORD error = GetLastError();
    if (mapping == nullptr || error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, error);
        if (error == ERROR_ACCESS_DENIED) {
            explain_access_denied(name);
        }
        if (mapping != nullptr) {
            CloseHandle(mapping);
        }
        return 1;
    }
    wprintf(L"Created the file mapping object %ls.\n", name);

    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 256);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\nPress any key to end.\n", MESSAGE);
    fflush(stdout);
    _getch();

    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
