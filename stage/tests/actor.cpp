// SPDX-License-Identifier: MIT
// actor: does what its arguments say, one after the other. For the tests of the stage itself.
//
// Usage:    actor WORD=VALUE...
//   say=TEXT      writes a line             mutter=TEXT   writes TEXT and does not end the line
//   boxes=TITLE   shows a hundred boxes at once
//   box=TITLE     shows a box, text "Hello" object=NAME   makes and holds a file mapping object
//   child=NAME    starts an actor that makes the object and hangs, and waits until it has
//   hang=1        never ends                crash=1       dies of an access violation
//   complain=TEXT writes a line to standard error
//   write=TEXT    writes TEXT and its terminating null into the object
//   key=WAY       waits for Enter with getch, getchar, cin or ReadConsole; or with poll: looks again and again
//   flood=TEXT    writes TEXT without end   drip=TEXT     the same, one line in a millisecond
//   end=CODE      ends its parent with CODE exit=CODE     ends

#include <conio.h>
#include <windows.h>

#include <tlhelp32.h>

#include <cstdio>
#include <cwchar>
#include <iostream>
#include <string>

static void start_child(const wchar_t* self, const std::wstring& name)
{
    std::wstring command = std::wstring(L"\"") + self + L"\" object=" + name + L" hang=1";
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION started{};
    CreateProcessW(nullptr, command.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start,
                   &started);
    HANDLE mapping = nullptr;
    while ((mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name.c_str())) == nullptr) {
        WaitForSingleObject(started.hProcess, 5);
    }
    CloseHandle(mapping);
}

// Ends the process that started this one, as a hostile program would.
static void end_parent(UINT code)
{
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    PROCESSENTRY32W entry{};
    entry.dwSize = sizeof(entry);
    for (BOOL more = Process32FirstW(all, &entry); more; more = Process32NextW(all, &entry)) {
        if (entry.th32ProcessID == GetCurrentProcessId()) {
            HANDLE parent = OpenProcess(PROCESS_TERMINATE, FALSE, entry.th32ParentProcessID);
            TerminateProcess(parent, code);
            CloseHandle(parent);
        }
    }
    CloseHandle(all);
}

static DWORD WINAPI show_box(void* title)
{
    return static_cast<DWORD>(
        MessageBoxW(nullptr, L"Hello", static_cast<const wchar_t*>(title), MB_OK));
}

static void wait_for_key(const std::wstring& way)
{
    std::fflush(stdout);
    if (way == L"getch") {
        _getch();
    } else if (way == L"getchar") {
        std::getchar();
    } else if (way == L"cin") {
        std::cin.get();
    } else if (way == L"ReadConsole") {
        wchar_t line[16];
        DWORD read = 0;
        ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), line, 16, &read, nullptr);
    } else {
        while (_kbhit() == 0) {
            Sleep(1);
        }
    }
}

static void write_without_end(const wchar_t* text, DWORD pause)
{
    for (;;) {
        std::wprintf(L"%ls\n", text);
        if (pause != 0) {
            std::fflush(stdout);
            Sleep(pause);
        }
    }
}

int wmain(int argc, wchar_t* argv[])
{
    HANDLE object = nullptr;
    for (int i = 1; i < argc; ++i) {
        const std::wstring word(argv[i], wcscspn(argv[i], L"="));
        const wchar_t* value = argv[i] + (argv[i][word.size()] == L'=' ? word.size() + 1 : 0);
        if (word == L"say") {
            std::wprintf(L"%ls\n", value);
        } else if (word == L"mutter") {
            std::wprintf(L"%ls", value);
        } else if (word == L"complain") {
            std::fwprintf(stderr, L"%ls\n", value);
            std::fflush(stderr); // Wine keeps it back, in a pipe
        } else if (word == L"key") {
            wait_for_key(value);
        } else if (word == L"box") {
            MessageBoxW(nullptr, L"Hello", value, MB_OK);
        } else if (word == L"boxes") {
            for (int box = 0; box < 100; ++box) {
                CreateThread(nullptr, 0, show_box, const_cast<wchar_t*>(value), 0, nullptr);
            }
        } else if (word == L"object") {
            object =
                CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, value);
        } else if (word == L"write") {
            void* view = MapViewOfFile(object, FILE_MAP_WRITE, 0, 0, 256);
            CopyMemory(view, value, (wcslen(value) + 1) * sizeof(wchar_t));
        } else if (word == L"child") {
            start_child(argv[0], value);
        } else if (word == L"hang") {
            Sleep(INFINITE);
        } else if (word == L"crash") {
            RaiseException(EXCEPTION_ACCESS_VIOLATION, 0, 0, nullptr);
        } else if (word == L"flood" || word == L"drip") {
            write_without_end(value, word == L"drip" ? 1 : 0);
        } else if (word == L"end") {
            end_parent(static_cast<UINT>(std::wcstoul(value, nullptr, 10)));
        } else if (word == L"exit") {
            return static_cast<int>(std::wcstol(value, nullptr, 10));
        } else {
            std::wprintf(L"actor does not know %ls\n", argv[i]);
            return 2;
        }
        std::fflush(stdout);
    }
    return 0;
}
