# Right answers to exercise 05 in other styles, made from the solution: cmake/edit.cmake.
right(auto_reset_event
    WHY [[One program waits, so it does not matter whether its wait resets the event.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[CreateEventW(nullptr, FALSE, FALSE, event_name);]])

right(event_with_ex
    WHY [[CreateEventExW is another function that creates an event.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[CreateEventExW(nullptr, event_name, CREATE_EVENT_MANUAL_RESET, SYNCHRONIZE);]])

right(event_first
    WHY [[The event may exist before the object is opened.]]
    OLD [[    // 1. Open the object]]
    NEW [[    HANDLE opened = CreateEventW(nullptr, TRUE, FALSE, event_name);
    if (opened == nullptr) {
        fwprintf(stderr, L"CreateEventW: %lu", GetLastError());
        return 1;
    }
    // 1. Open the object]]
    OLD [[name, GetLastError());
        return 1;
    }
    const void* view]]
    NEW [[name, GetLastError());
        CloseHandle(opened);
        return 1;
    }
    const void* view]]
    OLD [[    // WHY: the reader sets only]] TO [[
    }
]]
    NEW [[]])

right(begins_the_wait_again
    WHY [[A limit that begins again is no limit.]]
    OLD [[    WaitForSingleObject(opened, INFINITE);]]
    NEW [[    DWORD result = WAIT_TIMEOUT;
    while (result == WAIT_TIMEOUT) {
        result = WaitForSingleObject(opened, 1000);
    }]])

right(one_line
    WHY [[Everything that it prints is one line, in one call of the wait for several objects.]]
    OLD [[wprintf(L"Read: %ls\n",]]
    NEW [[wprintf(L"Read: %ls. ",]]
    OLD [[wprintf(L"I keep it.\n");]]
    NEW [[wprintf(L"I keep it. ");]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[WaitForMultipleObjects(1, &opened, TRUE, INFINITE);]]
    OLD [[wprintf(L"I let go.\n");]]
    NEW [[wprintf(L"I let go.");]])

right(helper_and_comments
    WHY [[A helper function releases. A comment that names a call is not a call.]]
    OLD [[int wmain(]]
    NEW [[// Not before the event is set: CloseHandle(mapping), Sleep(1000).
static void let_go(HANDLE mapping, const void* view, HANDLE event)
{
    CloseHandle(event);
    CloseHandle(mapping);
    UnmapViewOfFile(view);
}

int wmain(]]
    OLD [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
    CloseHandle(opened);
    wprintf(L"I let go.\n");]]
    NEW [[    let_go(mapping, view, opened); // not UnmapViewOfFile(view) again
    fputws(L"I let go.\n", stdout);]]
    OLD [[    _getch();]]
    NEW [[    getchar();]])

right(owners_and_streams
    WHY [[Owning objects release at the end of their block, before the stream prints.]]
    OLD [[#include <conio.h>]]
    NEW [[#include <iostream>
#include <memory>
#include <string>]]
    OLD [[int wmain(]]
    NEW [[struct Close {
    void operator()(void* handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};

static int keep(const std::wstring& name)
{
    const std::unique_ptr<void, Close> mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name.c_str()));
    if (!mapping) {
        std::wcerr << L"OpenFileMappingW failed: error " << GetLastError() << std::endl;
        return 1;
    }
    const std::unique_ptr<const void, Unmap> view(MapViewOfFile(mapping.get(), FILE_MAP_READ, 0, 0, 0));
    const std::unique_ptr<void, Close> opened(CreateEventW(nullptr, TRUE, FALSE, (name + L".opened").c_str()));
    if (!opened) {
        const DWORD error = GetLastError();
        std::wcerr << L"CreateEventW failed: error " << error << std::endl;
        return 1;
    }
    const auto* text = static_cast<const wchar_t*>(view.get());
    std::wcout << L"Read: " << std::wstring(text, wcsnlen(text, SIZE_IN_WCHARS)) << std::endl;
    std::wcout << L"I keep it." << std::endl;
    return WaitForSingleObject(opened.get(), INFINITE) == WAIT_OBJECT_0 ? 0 : 1;
}

int wmain(]]
    OLD [[    // 1. Open the object]] TO [[    wprintf(L"I let go.\n");
    fflush(stdout);]]
    NEW [[    const int code = keep(name);
    if (code != 0) {
        return code;
    }
    std::wcout << L"I let go." << std::endl;]]
    OLD [[    _getch();]]
    NEW [[    std::wcin.get();]])

right(goto_cleanup
    WHY [[One place releases everything, also after a failure.]]
    OLD [[    // WHY: the reader sets only]] TO [[    // 3. A keeper has other work to do: this one waits for a key.
    _getch();
    return 0;]]
    NEW [[    int code = 1;
    wchar_t keys[8];
    DWORD count = 0;
    HANDLE opened = CreateEventW(nullptr, TRUE, FALSE, event_name);
    if (opened == nullptr) {
        fwprintf(stderr, L"CreateEventW failed: error %lu\n", GetLastError());
        goto cleanup;
    }
    wprintf(L"I keep it.\n");
    fflush(stdout);
    code = WaitForSingleObject(opened, INFINITE) == WAIT_OBJECT_0 ? 0 : 1;
cleanup:
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    if (opened != nullptr) {
        CloseHandle(opened);
    }
    if (code == 0) {
        wprintf(L"I let go.\n");
        fflush(stdout);
        ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), keys, 8, &count, nullptr);
    }
    return code;]])
