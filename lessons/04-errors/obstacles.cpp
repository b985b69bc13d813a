// SPDX-License-Identifier: MIT
// obstacles: creates two objects that make the calls of others fail, until a key is pressed.
//
// Usage:    obstacles [name]            name: Local\MyFileMappingObject
// Start:    this program. While it waits, start creating_fails and opening_fails.
// See also: lessons/04-errors/creating_fails.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#include <sddl.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // what sddl.h declares is there
#endif

constexpr size_t NAME_CHARS = 300; // room for a name and for what is put after it

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    if (argc > 2 || wcslen(name) > NAME_CHARS - 20) {
        fwprintf(stderr, L"Usage: obstacles [name]\n");
        return 2;
    }
    wchar_t event_name[NAME_CHARS];
    wchar_t read_only_name[NAME_CHARS];
    swprintf(event_name, NAME_CHARS, L"%ls-event", name);
    swprintf(read_only_name, NAME_CHARS, L"%ls-read-only", name);

    // 1. The DACL allows (A) reading (GR) to everyone (WD), and nothing else to anybody.
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            L"D:(A;;GR;;;WD)", SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        fwprintf(stderr,
                 L"ConvertStringSecurityDescriptorToSecurityDescriptorW failed: error %lu\n",
                 GetLastError());
        return 1;
    }
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, &security, PAGE_READWRITE, 0, 256, read_only_name);
    const DWORD error = GetLastError();
    LocalFree(security.lpSecurityDescriptor);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", read_only_name, error);
        return 1;
    }

    // 2. An event: objects of all types share one set of names.
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, event_name);
    if (event == nullptr) {
        fwprintf(stderr, L"CreateEventW(%ls) failed: error %lu\n", event_name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created the file mapping object %ls: its DACL allows only reading.\n",
            read_only_name);
    wprintf(L"Created the event %ls.\n", event_name);
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    CloseHandle(event);
    CloseHandle(mapping);
    return 0;
}
