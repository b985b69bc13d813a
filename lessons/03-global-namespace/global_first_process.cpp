// SPDX-License-Identifier: MIT
// global_first_process: creates the object for all sessions, and tells why when it may not.
//
// Usage:    global_first_process [--without-privilege] [name]    name: Global\MyFileMappingObject
// Start:    this program first. While it waits, start global_second_process.

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // tokens and privileges are there
#endif

// 1. Switch the privilege off, in this process only.
static bool give_up_privilege()
{
    HANDLE token = nullptr;
    TOKEN_PRIVILEGES off{1, {}}; // one privilege, no attributes: disabled
    return LookupPrivilegeValueW(nullptr, L"SeCreateGlobalPrivilege", &off.Privileges[0].Luid) &&
           OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token) &&
           AdjustTokenPrivileges(token, FALSE, &off, 0, nullptr, nullptr) && CloseHandle(token);
}

// 3. Error 5 has two meanings. Opening needs no privilege, so it tells them apart.
static const wchar_t* meaning_of_error_5(const wchar_t* name)
{
    HANDLE other = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (other != nullptr) {
        CloseHandle(other);
    } else if (GetLastError() == ERROR_FILE_NOT_FOUND) {
        return L"It does not exist. SeCreateGlobalPrivilege is missing or disabled: see who_am_i.";
    }
    return L"It exists. Its access rules do not allow all that creating requests.";
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const int rest = argc > 1 && wcscmp(argv[1], L"--without-privilege") == 0 ? 2 : 1;
    if (argc > rest + 1 || (rest == 2 && !give_up_privilege())) {
        fwprintf(stderr, L"Usage: global_first_process [--without-privilege] [name]\n");
        return 2;
    }
    const wchar_t* name = argc > rest ? argv[rest] : L"Global\\MyFileMappingObject";

    // 2. The calls of lesson 01. Only the name is another one.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    const DWORD error = GetLastError();
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n%ls\n", name, error,
                 error == ERROR_ACCESS_DENIED ? meaning_of_error_5(name) : L"See docs/errors.md.");
        return 1;
    }
    if (error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 256);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    constexpr wchar_t MESSAGE[] = L"Message from first process.";
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Created the file mapping object %ls.\nWrote: %ls\n", name, MESSAGE);
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
