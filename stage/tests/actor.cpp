// SPDX-License-Identifier: MIT
// actor: does what its arguments say, one after the other. For the tests of the stage itself.
//
// Usage:    actor WORD=VALUE...
//   say=TEXT      writes a line             mutter=TEXT   writes TEXT and does not end the line
//   box=TITLE     shows a box, text "Hello" object=NAME   makes and holds a file mapping object
//   child=NAME    starts an actor that makes the object and hangs, and waits until it has
//   hang=1        never ends                crash=1       dies of an access violation
//   exit=CODE     ends

#include <windows.h>

#include <cstdio>
#include <cwchar>
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

int wmain(int argc, wchar_t* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::wstring word(argv[i], wcscspn(argv[i], L"="));
        const wchar_t* value = argv[i] + (argv[i][word.size()] == L'=' ? word.size() + 1 : 0);
        if (word == L"say") {
            std::wprintf(L"%ls\n", value);
        } else if (word == L"mutter") {
            std::wprintf(L"%ls", value);
        } else if (word == L"box") {
            MessageBoxW(nullptr, L"Hello", value, MB_OK);
        } else if (word == L"object") {
            CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, value);
        } else if (word == L"child") {
            start_child(argv[0], value);
        } else if (word == L"hang") {
            Sleep(INFINITE);
        } else if (word == L"crash") {
            RaiseException(EXCEPTION_ACCESS_VIOLATION, 0, 0, nullptr);
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
