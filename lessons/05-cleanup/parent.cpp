// SPDX-License-Identifier: MIT
// parent: starts a child process that inherits its handle, and closes its own. One key per step.
//
// Usage:    parent [name]               name: Local\MyFileMappingObject
// Start:    this program alone. Press keys until it exits: this ends the child process too.
// See also: lessons/05-cleanup/creator.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;

static void print_and_wait(const wchar_t* handle, const wchar_t* next)
{
    wprintf(L"handle: %ls, view: none. Press a key to %ls.\n", handle, next);
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: parent [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Create the object. TRUE: child processes may inherit this handle.
    SECURITY_ATTRIBUTES inheritable{sizeof(inheritable), nullptr, TRUE};
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, &inheritable, PAGE_READWRITE, 0,
                                        SIZE_IN_BYTES, name);
    // 2. Refuse an object that existed before.
    if (mapping == nullptr || GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls): no new object, error %lu. Use another name.\n",
                 name, GetLastError());
        if (mapping != nullptr) {
            CloseHandle(mapping);
        }
        return 1;
    }

    // 3. Start a child, suspended. TRUE: it inherits every inheritable handle of this process.
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION child{};
    wchar_t shell[MAX_PATH] = {};
    const DWORD length = GetEnvironmentVariableW(L"ComSpec", shell, MAX_PATH); // cmd.exe
    wchar_t command[] = L"cmd /c exit";
    if (length == 0 || length >= MAX_PATH ||
        !CreateProcessW(shell, command, nullptr, nullptr, TRUE, CREATE_SUSPENDED, nullptr, nullptr,
                        &start, &child)) {
        fwprintf(stderr, L"CreateProcessW(%ls) failed: error %lu\n", shell, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created %ls and started a child.\n", name);
    print_and_wait(L"open", L"close the handle");

    // 4. Close the handle. The name stays, because the child has a handle too.
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");
    print_and_wait(L"closed", L"let the child run");

    // 5. Let the child run until it exits. The system closes its handle, which is the last one.
    ResumeThread(child.hThread);
    WaitForSingleObject(child.hProcess, INFINITE);
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    wprintf(L"The child has exited.\n");
    print_and_wait(L"closed", L"exit");
    return 0;
}
