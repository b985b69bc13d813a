// SPDX-License-Identifier: MIT
// parent: starts a program that inherits its handle, and closes its own. One key a step.
//
// Usage:    parent [name]               name: Local\MyFileMappingObject
// Start:    this program alone. End it with its keys: they end the child too.
// See also: lessons/05-cleanup/maker.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;

static void tell_and_wait(const wchar_t* handle, const wchar_t* next)
{
    wprintf(L"handle: %ls, view: none. A key %ls.\n", handle, next);
    fflush(stdout); // a pipe or a file would keep the lines back
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

    // 1. Create the object. TRUE: programs that this one starts may inherit the handle.
    SECURITY_ATTRIBUTES inheritable{sizeof(inheritable), nullptr, TRUE};
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, &inheritable, PAGE_READWRITE, 0,
                                        SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }

    // 2. Start a child, suspended. TRUE: it inherits every inheritable handle of this process.
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION child{};
    wchar_t shell[MAX_PATH] = {};
    const DWORD length = GetEnvironmentVariableW(L"ComSpec", shell, MAX_PATH); // path of cmd.exe
    wchar_t command[] = L"cmd /c exit";
    if (length == 0 || length >= MAX_PATH ||
        !CreateProcessW(shell, command, nullptr, nullptr, TRUE, CREATE_SUSPENDED, nullptr, nullptr,
                        &start, &child)) {
        fwprintf(stderr, L"CreateProcessW(%ls) failed: error %lu\n", shell, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created %ls and started a child.\n", name);
    tell_and_wait(L"open", L"closes the handle");

    // 3. Close the handle. The child knows nothing of it and has one too: the name stays.
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");
    tell_and_wait(L"closed", L"lets the child run to its end");

    // 4. Let the child run to its end. Its handle was the last one.
    ResumeThread(child.hThread);
    WaitForSingleObject(child.hProcess, INFINITE);
    DWORD code = 0;
    GetExitCodeProcess(child.hProcess, &code);
    CloseHandle(child.hThread);
    CloseHandle(child.hProcess);
    wprintf(L"The child has ended with exit code %lu.\n", code);
    tell_and_wait(L"closed", L"ends the program");
    return 0;
}
