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
    WHY [[It waits until the name is removed, then creates an object with the same name and text: another memory.
OpenEventW fails with error 6 while a mapping has the name, and with error 2 after that. It takes no handle.]]
    OLD [[    // 2. From]]
    NEW [[    CloseHandle(mapping);
    // 2. From]]
    OLD [[    fflush(stdout); // a pipe or a file would hold the lines back
]]
    NEW [[    fflush(stdout);
    do {
        OpenEventW(SYNCHRONIZE, FALSE, name);
    } while (GetLastError() != ERROR_FILE_NOT_FOUND);
    mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    void* copy = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    CopyMemory(copy, text, SIZE_IN_BYTES);
    UnmapViewOfFile(copy);
]]
    FAILS [[watcher prints Read: Second message.]])

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

wrong(closes_the_event
    WHY [[The name of an event needs an open handle too: the reader finds no event, and sets none.]]
    OLD [[    WaitForSingleObject(opened, INFINITE);]]
    NEW [[    CloseHandle(opened);
    for (HANDLE again = nullptr; again == nullptr; Sleep(10)) {
        again = OpenEventW(SYNCHRONIZE, FALSE, event_name);
    }]]
    OLD [[    CloseHandle(opened);
    wprintf]]
    NEW [[    wprintf]]
    FAILS [[set the event Local\MyFileMappingObject.opened]])

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

wrong(waits_for_a_key
    WHY [[A user does not know when the reader has opened the object.]]
    OLD [[WaitForSingleObject(opened, INFINITE);]]
    NEW [[_getch();]]
    FAILS [[exercise prints I let go.]])

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
    FAILS [[Local\MyFileMappingObject does not exist]])

wrong(too_much_access
    WHY [[The DACL of an object may allow reading only.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]]
    NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS,]]
    FAILS [[exercise prints Read: {secret}]])
