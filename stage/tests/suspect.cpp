// SPDX-License-Identifier: MIT
// suspect: a program with a witness. It does what its arguments say, one after the other, and forgets a lot.
//
// Usage:    suspect WORD[=VALUE]...
//   create=NAME   creates a file mapping object     open=NAME      opens it for reading
//   write=NAME    opens it for writing              all=NAME       opens it with all access
//   map, unmap    a view of it, for reading         close          the handle
//   duplicate     a second handle                   protect        the handle, so that it cannot be closed
//   error         prints the last error
//   event         waits for an event of its own     key            waits for a key
//   limit=MS      waits for it at most so long      poll=MS        does so again and again
//   sleep=MS      sleeps                            spin           neither waits nor sleeps
//   say=TEXT      prints a line                     crash          ends with an access violation
//   leave=CODE    calls exit                        process=CODE   calls ExitProcess
// Without a WORD, it creates Local\Suspect and waits for a key.

#include <conio.h>
#include <windows.h>

#include <cstdio>
#include <cstdlib>
#include <cwchar>
#include <string>

// Global on purpose: who reads the source text misses such handles.
static HANDLE mapping;
static void* view;

static DWORD access_of(const std::wstring& word)
{
    return word == L"all" ? FILE_MAP_ALL_ACCESS : word == L"write" ? FILE_MAP_WRITE : FILE_MAP_READ;
}

static void wait_for_event(DWORD limit, bool again)
{
    HANDLE event = CreateEventW(nullptr, TRUE, FALSE, nullptr);
    while (WaitForSingleObject(event, limit) != WAIT_OBJECT_0 && again) {
    }
}

static void wait(const std::wstring& word, const wchar_t* value)
{
    if (word == L"event") {
        wait_for_event(INFINITE, false);
    } else if (word == L"limit" || word == L"poll") {
        wait_for_event(std::wcstoul(value, nullptr, 10), word == L"poll");
    } else if (word == L"sleep") {
        Sleep(std::wcstoul(value, nullptr, 10));
    } else if (word == L"spin") {
        for (volatile bool always = true; always;) {
        }
    } else if (word == L"key") {
        _getch();
    }
}

static void end(const std::wstring& word, const wchar_t* value)
{
    const int code = static_cast<int>(std::wcstol(value, nullptr, 10));
    if (word == L"leave") {
        std::exit(code);
    } else if (word == L"process") {
        ExitProcess(static_cast<UINT>(code));
    } else if (word == L"crash") {
        RaiseException(EXCEPTION_ACCESS_VIOLATION, 0, 0, nullptr);
    }
}

int wmain(int argc, wchar_t* argv[])
{
    if (argc == 1) {
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256,
                           L"Local\\Suspect");
        _getch();
    }
    for (int i = 1; i < argc; ++i) {
        const std::wstring word(argv[i], wcscspn(argv[i], L"="));
        const wchar_t* value = argv[i] + (argv[i][word.size()] == L'=' ? word.size() + 1 : 0);
        if (word == L"create") {
            mapping =
                CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, value);
        } else if (word == L"open" || word == L"write" || word == L"all") {
            mapping = OpenFileMappingW(access_of(word), FALSE, value);
        } else if (word == L"map") {
            view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
        } else if (word == L"unmap") {
            UnmapViewOfFile(view);
        } else if (word == L"close") {
            CloseHandle(mapping);
        } else if (word == L"duplicate") {
            HANDLE second = nullptr;
            DuplicateHandle(GetCurrentProcess(), mapping, GetCurrentProcess(), &second, 0, FALSE,
                            DUPLICATE_SAME_ACCESS);
        } else if (word == L"protect") {
            SetHandleInformation(mapping, HANDLE_FLAG_PROTECT_FROM_CLOSE,
                                 HANDLE_FLAG_PROTECT_FROM_CLOSE);
        } else if (word == L"error") {
            const DWORD error = GetLastError();
            std::wprintf(L"error %lu\n", error);
        } else if (word == L"say") {
            std::wprintf(L"%ls\n", value);
        }
        if (word == L"say" || word == L"error") {
            std::fflush(stdout);
        }
        wait(word, value);
        end(word, value);
    }
    return 0;
}
