# Right answers to exercise 04 in other styles, made from the solution: cmake/edit.cmake.
right(reads_a_line
    WHY [[Enter is a key, and the C++ library reads it from the console.]]
    OLD [[#include <windows.h>
]] NEW [[#include <windows.h>

#include <iostream>
]]
    OLD [[_getch();]] NEW [[std::cin.get();]])
right(prompts_in_the_same_line
    WHY [[A prompt needs no newline, and nothing says how it goes.]]
    OLD [[wprintf(L"I am first.\n");
        wprintf(L"Press any key to end.\n");]] NEW [[wprintf(L"I am first. Go on? ");]])
right(does_not_flush
    WHY [[A terminal shows the lines all the same.]]
    OLD [[
        fflush(stdout); // a pipe or a file would hold the lines back
]] NEW [[
]])
right(opens_too
    WHY [[It opens first, but believes only the code of the call that creates.]]
    OLD [[    HANDLE mapping =]] TO [[GetLastError();]]
    NEW [[    DWORD error = ERROR_ALREADY_EXISTS;
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
        error = GetLastError();
    }]])
right(reads_with_less_access
    WHY [[The second needs no right to write, so it opens the object again for reading.]]
    OLD [[    // 2. Map a view.]] NEW [[    if (error == ERROR_ALREADY_EXISTS) {
        HANDLE reading = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
        CloseHandle(mapping);
        mapping = reading;
    }
    // 2. Map a view.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_WRITE,]] NEW [[MapViewOfFile(mapping, error == ERROR_ALREADY_EXISTS ? FILE_MAP_READ : FILE_MAP_WRITE,]])
right(compares_in_place
    WHY [[GetLastError() is compared in the next statement: nothing comes in between.]]
    OLD [[    const DWORD error = GetLastError();
    if]] NEW [[    const bool is_new = GetLastError() == ERROR_SUCCESS;
    const DWORD error = is_new ? ERROR_SUCCESS : ERROR_ALREADY_EXISTS;
    if]])
right(one_way_out
    WHY [[A string that copies, and one place that releases, reached by goto.]]
    OLD [[#include <windows.h>
]] NEW [[#include <windows.h>

#include <string>
]]
    OLD [[    // 2. Map a view.]] NEW [[    int code = 0;
    std::wstring copy; // of all characters. Not: static HANDLE leaked; exit(1); Sleep(1000);
    // 2. Map a view.]]
    OLD [[
        wchar_t message[SIZE_IN_WCHARS];
]] TO [[
        wprintf(L"Read: %ls\n", message);
]] NEW [[
        copy.assign(static_cast<const wchar_t*>(view), SIZE_IN_WCHARS);
        if (copy.find(L'\0') == copy.npos || copy.front() == L'\0') {
            code = 1;
            goto release;
        }
        wprintf(L"Read: %ls\n", copy.c_str());
]]
    OLD [[
    // 5. Release]] TO [[
    return 0;
]] NEW [[
release:
    if (code != 0) fputws(L"No message.\n", stderr);
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return code;
]])
right(refuses_before_it_says_which
    WHY [[What is refused needs no more than an error.]]
    OLD [[
        wprintf(L"I am second.\n");
        fflush(stdout); // otherwise, in a pipe, stderr would come first
]] NEW [[
]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"I am second.\nRead: %ls\n", message);]])
right(calls_with_a
    WHY [[The call that takes a narrow name sets the same codes.]]
    OLD [[
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
]] NEW [[
    char narrow[300]{};
    WideCharToMultiByte(CP_ACP, 0, name, -1, narrow, 300, nullptr, nullptr);
    HANDLE mapping =
        CreateFileMappingA(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, narrow);
]])
