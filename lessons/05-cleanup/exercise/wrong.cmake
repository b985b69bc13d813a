# Wrong answers to exercise 05, made from the solution: cmake/edit.cmake.
wrong(only_the_view
    WHY [[A view keeps the memory, not the name. The reader needs the name.]]
    OLD [[    wchar_t text[SIZE_IN_WCHARS];]]
    NEW [[    CloseHandle(mapping);
    wchar_t text[SIZE_IN_WCHARS];]]
    OLD [[    CloseHandle(mapping);
    CloseHandle(opened);]]
    NEW [[    CloseHandle(opened);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(created_again
    WHY [[When the name is removed, a thread creates an object with the same name and text: another memory.
OpenEventW fails with error 6 while a mapping has the name, and with error 2 after that. It takes no handle.]]
    OLD [[int wmain(]]
    NEW [[static const wchar_t* object_name;
static wchar_t copy[SIZE_IN_WCHARS];

static DWORD WINAPI create_again(void*)
{
    do {
        OpenEventW(SYNCHRONIZE, FALSE, object_name);
    } while (GetLastError() != ERROR_FILE_NOT_FOUND);
    HANDLE mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, object_name);
    CopyMemory(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES), copy, SIZE_IN_BYTES);
    return 0;
}

int wmain(]]
    OLD [[    // 2. From]]
    NEW [[    object_name = name;
    CopyMemory(copy, text, SIZE_IN_BYTES);
    CloseHandle(mapping);
    CreateThread(nullptr, 0, create_again, nullptr, 0, nullptr);
    // 2. From]]
    FAILS [[watcher prints Read: Second message.]])

wrong(marks_the_memory
    WHY [[It writes into the memory of the writer, behind the text.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]]
    NEW [[OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE,]]
    OLD [[    // 2. From]]
    NEW [[    BYTE* all = static_cast<BYTE*>(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES));
    all[SIZE_IN_BYTES - 1] = 1;
    UnmapViewOfFile(all);
    // 2. From]]
    FAILS [[Local\MyFileMappingObject is unchanged]])

wrong(opens_the_event
    WHY [[No program has created the event: the reader opens it too.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[OpenEventW(SYNCHRONIZE, FALSE, event_name);]]
    FAILS [[exercise prints I keep it.]])

wrong(name_of_the_object
    WHY [[Events and file mapping objects share one set of names: error 6.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[CreateEventW(nullptr, TRUE, FALSE, name);]]
    FAILS [[exercise prints I keep it.]])

wrong(unnamed_event
    WHY [[No other process can open an unnamed event.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[CreateEventW(nullptr, TRUE, FALSE, nullptr);]]
    FAILS [[set the event Local\MyFileMappingObject.opened]])

wrong(event_too_late
    WHY [[The reader may come before the event exists, and sets none.]]
    OLD [[    // WHY: the reader sets only]] TO [[    wprintf(L"I keep it.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
]]
    NEW [[    wprintf(L"I keep it.\n");
    fflush(stdout);
    HANDLE opened = CreateEventW(nullptr, TRUE, FALSE, event_name);
]]
    FAILS [[exercise calls CreateEvent before it prints I keep it.]])

wrong(already_set
    WHY [[The initial state TRUE says that a reader has opened the object already.]]
    OLD [[CreateEventW(nullptr, TRUE, FALSE, event_name);]]
    NEW [[CreateEventW(nullptr, TRUE, TRUE, event_name);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(lets_go_after_a_time
    WHY [[No time is long enough for a reader that comes later.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[WaitForSingleObject(opened, 1);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(lets_go_after_an_hour
    WHY [[An hour is not long enough either.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[WaitForSingleObject(opened, 3600000);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(sleeps
    WHY [[It lets go after an hour, whether a reader has come or not.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[Sleep(3600000);]]
    FAILS [[exercise still waits]])

wrong(checks_again_and_again
    WHY [[A limit of 0 does not wait: the loop uses a processor all the time.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[while (WaitForSingleObject(opened, 0) != WAIT_OBJECT_0) {
    }]]
    FAILS [[exercise still waits]])

wrong(sleeps_between_checks
    WHY [[It checks a hundred times a second instead of waiting.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[while (WaitForSingleObject(opened, 0) != WAIT_OBJECT_0) {
        Sleep(10);
    }]]
    FAILS [[exercise still waits]])

wrong(waits_for_a_key
    WHY [[A user does not know when the reader has opened the object.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[_getch();]]
    FAILS [[exercise prints I let go.]])

wrong(says_it_first
    WHY [[For a moment, the name and the memory are still kept.]]
    OLD [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
    CloseHandle(opened);
    wprintf(L"I let go.\n");
    fflush(stdout);]]
    NEW [[    wprintf(L"I let go.\n");
    fflush(stdout);
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    CloseHandle(opened);]]
    FAILS [[exercise has released everything when it prints I let go.]])

wrong(handle_stays_open
    WHY [[It says that it lets go, and its handle keeps the name after the reader has closed its own.]]
    OLD [[    CloseHandle(mapping);
    CloseHandle(opened);]]
    NEW [[    CloseHandle(opened);]]
    OLD [[    _getch();
    return 0;]]
    NEW [[    _getch();
    CloseHandle(mapping);
    return 0;]]
    FAILS [[exercise has released everything when it prints I let go.]])

wrong(view_stays_mapped
    WHY [[The view keeps the memory until the program exits.]]
    OLD [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
    CloseHandle(opened);]]
    NEW [[    CloseHandle(mapping);
    CloseHandle(opened);]]
    FAILS [[exercise has released everything when it prints I let go.]])

wrong(event_stays_open
    WHY [[The next keeper gets this event, which is set, and lets go at once.]]
    OLD [[    CloseHandle(mapping);
    CloseHandle(opened);]]
    NEW [[    CloseHandle(mapping);]]
    FAILS [[exercise has released everything when it prints I let go.]])

wrong(second_handle
    WHY [[It closes one of its two handles of the object.]]
    OLD [[    // 2. From]]
    NEW [[    HANDLE second = nullptr;
    DuplicateHandle(GetCurrentProcess(), mapping, GetCurrentProcess(), &second, 0, FALSE, DUPLICATE_SAME_ACCESS);
    // 2. From]]
    FAILS [[exercise has released everything when it prints I let go.]])

wrong(exits_at_once
    WHY [[It lets go by exiting, and cannot go on with other work.]]
    OLD [[    _getch();
    return 0;]]
    NEW [[    return 0;]]
    FAILS [[exercise still waits]])

wrong(too_much_access
    WHY [[The DACL of an object may allow reading only.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]]
    NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS,]]
    FAILS [[next prints Read: Next, {secret}]])

wrong(goes_on_without_the_event
    WHY [[Without an event there is nothing to wait for, and the program says that it keeps the object.]]
    OLD [[    if (opened == nullptr) {]] TO [[
    }
]]
    NEW [[]]
    FAILS [[taken prints 6]])

wrong(error_too_late
    WHY [[Another call succeeds before it gets the error code.]]
    OLD [[    if (opened == nullptr) {]]
    NEW [[    if (opened == nullptr) {
        fwprintf(stderr, L"No event.\n");]]
    FAILS [[taken prints 6]])

wrong(leaks_when_it_fails
    WHY [[Where the event cannot be created, the view and the handle stay open.]]
    OLD [[event_name, GetLastError());
        UnmapViewOfFile(view);
        CloseHandle(mapping);]]
    NEW [[event_name, GetLastError());]]
    FAILS [[every exercise has released everything]])

wrong(no_usage
    WHY [[It no longer refuses two names.]]
    OLD [[argc > 2 || swprintf]]
    NEW [[swprintf]]
    FAILS [[misused prints Usage]])
