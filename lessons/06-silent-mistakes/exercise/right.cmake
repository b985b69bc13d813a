# Right answers to exercise 06 in other styles, made from the solution: cmake/edit.cmake.
right(draft_in_an_array
    WHY [[A draft that is not in the object is private too.]]
    OLD [[    // WHY: only FILE_MAP_COPY alone]] TO [[    UnmapViewOfFile(draft);]]
    NEW [[    wchar_t draft[SIZE_IN_BYTES / sizeof(wchar_t)] = L"";
    CopyMemory(draft, DRAFT, sizeof(DRAFT));
    wprintf(L"Draft: %ls\n", draft);]])

right(clears_first
    WHY [[Cleared memory needs no null of the writer.]]
    OLD [[    CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[    ZeroMemory(view, SIZE_IN_BYTES);
    CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t));]])

right(string_functions
    WHY [[wcsncpy clears the rest, wcsnlen searches, and a comment that names OpenFileMappingW calls nothing.]]
    OLD [[    CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[    wcsncpy(static_cast<wchar_t*>(view), SHORT_NOTICE, SIZE_IN_BYTES / sizeof(wchar_t));]]
    OLD [[wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr]]
    NEW [[wcsnlen(answer, SIZE_IN_BYTES / sizeof(wchar_t)) == SIZE_IN_BYTES / sizeof(wchar_t)]]
    OLD [[    // WHY: an existing]]
    NEW [[    // Not with OpenFileMappingW(FILE_MAP_READ, FALSE, name).
    // WHY: an existing]])

right(error_in_time
    WHY [[It keeps the error code, and checks for 183 before it checks the handle.]]
    OLD [[    if (mapping == nullptr) {]] TO [[    if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[    const DWORD error = GetLastError();
    if (mapping == nullptr) {
        fwprintf(stderr, L"No object %ls: error %lu\n", name, error);
        return 1;
    }
    if (error == ERROR_ALREADY_EXISTS) {]])

right(one_line
    WHY [[Prompts without a newline, and the whole object in the view.]]
    OLD [[FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);]]
    NEW [[FILE_MAP_WRITE, 0, 0, 0);]]
    OLD [[L"Draft: %ls\n"]]
    NEW [[L"Draft: %ls "]]
    OLD [[to replace the notice.\n]]
    NEW [[to replace the notice. ]]
    OLD [[L"Wrote: %ls\n", SHORT_NOTICE]]
    NEW [[L"Wrote: %ls ", SHORT_NOTICE]]
    OLD [[to read the answer.\n]]
    NEW [[to read the answer. ]])

right(string_object
    WHY [[A std::wstring is a copy too.]]
    OLD [[#include <conio.h>]]
    NEW [[#include <iostream>
#include <string>]]
    OLD [[    _getch();

    // 3. Replace]]
    NEW [[    std::cin.get();

    // 3. Replace]]
    OLD [[    _getch();

    // 4. Read]]
    NEW [[    getwchar();

    // 4. Read]]
    OLD [[    wchar_t answer[SIZE_IN_BYTES / sizeof(wchar_t)];
    CopyMemory(answer, view, SIZE_IN_BYTES);
    if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[    const std::wstring answer(static_cast<const wchar_t*>(view), SIZE_IN_BYTES / sizeof(wchar_t));
    const size_t end = answer.find(L'\0');
    if (end == std::wstring::npos) {]]
    OLD [[    wprintf(L"Read: %ls\n", answer);]]
    NEW [[    std::wcout << L"Read: " << answer.substr(0, end) << std::endl;]])

right(goto_cleanup
    WHY [[One place releases everything, and the answer is copied character by character.]]
    OLD [[    // 4. Read the answer]] TO [[    return 0;]]
    NEW [[    int code = 1;
    wchar_t answer[SIZE_IN_BYTES / sizeof(wchar_t)];
    size_t at = 0;
    for (; at < SIZE_IN_BYTES / sizeof(wchar_t); ++at) {
        answer[at] = static_cast<volatile const wchar_t*>(view)[at];
        if (answer[at] == L'\0') {
            break;
        }
    }
    if (at == SIZE_IN_BYTES / sizeof(wchar_t)) {
        fputws(L"Where does the answer end?", stderr);
        goto cleanup;
    }
    wprintf(L"Read: %ls", answer);
    code = 0;
cleanup:
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return code;]])

right(owners
    WHY [[Owning objects release on every path.]]
    OLD [[#include <windows.h>]]
    NEW [[#include <windows.h>

struct Mapping {
    HANDLE handle;
    ~Mapping()
    {
        if (handle != nullptr) {
            CloseHandle(handle);
        }
    }
};
struct View {
    void* address;
    ~View()
    {
        if (address != nullptr) {
            UnmapViewOfFile(address);
        }
    }
};]]
    OLD [[found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }]] TO [[    CopyMemory(view, NOTICE,]]
    NEW [[exists.\n", name);
        CloseHandle(mapping);
        return 1;
    }
    const Mapping owner{mapping};
    const View viewer{MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)};
    void* view = viewer.address;
    if (view == nullptr) {
        return 1;
    }
    CopyMemory(view, NOTICE,]]
    OLD [[        fwprintf(stderr, L"%ls holds no null-terminated answer.\n", name);
        UnmapViewOfFile(view);
        CloseHandle(mapping);]]
    NEW [[        fwprintf(stderr, L"%ls holds no null-terminated answer.\n", name);]]
    OLD [[    // 5. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
]]
    NEW [[]])
