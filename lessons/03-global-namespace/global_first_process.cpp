// SPDX-License-Identifier: MIT
// global_first_process: creates the object for all sessions, or prints why it may not.
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
#pragma comment(lib, "advapi32.lib") // access tokens and privileges
#endif

// 1. Disable the privilege, in this process only.
static bool disable_privilege()
{
    HANDLE token = nullptr;
    TOKEN_PRIVILEGES off{1, {}}; // one privilege, no attributes: disabled
    return LookupPrivilegeValueW(nullptr, L"SeCreateGlobalPrivilege", &off.Privileges[0].Luid) &&
           OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token) &&
           AdjustTokenPrivileges(token, FALSE, &off, 0, nullptr, nullptr) && CloseHandle(token);
}

// 3. Error 5 has two causes. Opening needs no privilege, so it tells them apart.
static const wchar_t* cause_of_error_5(const wchar_t* name)
{
    HANDLE existing = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (existing != nullptr) {
        CloseHandle(existing);
    } else if (GetLastError() == ERROR_FILE_NOT_FOUND) {
        return L"It does not exist: SeCreateGlobalPrivilege is absent or disabled. Use Local\\.";
    }
    return L"The object exists: its DACL denies what creating requests. Open it instead.";
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const int rest = argc > 1 && wcscmp(argv[1], L"--without-privilege") == 0 ? 2 : 1;
    if (argc > rest + 1 || (rest == 2 && !disable_privilege())) {
        fwprintf(stderr, L"Usage: global_first_process [--without-privilege] [name]\n");
        return 2;
    }
    const wchar_t* name = argc > rest ? argv[rest] : L"Global\\MyFileMappingObject";

    // 2. The call of lesson 01. Only the name differs.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name);
    const DWORD error = GetLastError();
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n%ls\n", name, error,
                 error == ERROR_ACCESS_DENIED ? cause_of_error_5(name) : L"See docs/errors.md.");
        return 1;
    }
    // 4. Everything else is as in lesson 01.
    if (error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls): error 183, it exists. Use a new name.\n", name);
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
    wprintf(L"Created %ls.\nWrote: %ls\nPress any key to exit.\n", name, MESSAGE);
    fflush(stdout);
    _getch();
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
