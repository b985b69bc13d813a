# Wrong answers to exercise 04, made from the solution: cmake/edit.cmake.
wrong(always_second
    WHY [[It never checks for 183 and never writes.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]] NEW [[if (false) {]]
    FAILS [[one still waits]])
wrong(always_first
    WHY [[It checks for failure only. 183 comes with a valid handle.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]] NEW [[if (mapping != nullptr) {]]
    FAILS [[two prints I am second.]])
wrong(no_memory
    WHY [[It prints what the first must print, and has no object of this name.]]
    OLD [[0, SIZE_IN_BYTES, name);]] NEW [[0, SIZE_IN_BYTES, nullptr);]]
    FAILS [[Local\MyFileMappingObject exists]])
wrong(writes_no_message
    WHY [[The first creates the object and leaves it empty.]]
    OLD [[
        CopyMemory(view, MESSAGE, sizeof(MESSAGE));
]] NEW [[
]]
    FAILS [[Local\MyFileMappingObject holds Message from the first.]])
wrong(writes_more_than_the_message
    WHY [[It copies what comes after the message in its own memory, too.]]
    OLD [[CopyMemory(view, MESSAGE, sizeof(MESSAGE));]] NEW [[CopyMemory(view, L"Message from the first.\0#", 52);]]
    FAILS [[only 48 bytes of Local\MyFileMappingObject have changed or been cleared]])
wrong(prints_both
    WHY [[A first that also prints what the second prints.]]
    OLD [[wprintf(L"I am first.\n");]] NEW [[wprintf(L"I am first. I am second.\n");]]
    FAILS [[one prints I am first.]])

# The key
wrong(does_not_wait
    WHY [[It is over before the second can read.]]
    OLD [[
        _getch();
]] NEW [[
]]
    FAILS [[one still waits]])
wrong(sleeps
    WHY [[Nobody knows how long the second takes.]]
    OLD [[_getch();]] NEW [[Sleep(1000);]]
    FAILS [[one still waits]])
wrong(waits_in_short_steps
    WHY [[A wait with a short limit, for something that never happens, is a sleep.]]
    OLD [[
        _getch();
]] NEW [[
        while (!_kbhit()) {
            WaitForSingleObject(GetCurrentProcess(), 100);
        }
]]
    FAILS [[one still waits]])
wrong(polls_the_keyboard
    WHY [[It checks again and again.]]
    OLD [[
        _getch();
]] NEW [[
        while (!_kbhit()) {
            Sleep(10);
        }
]]
    FAILS [[one still waits]])
wrong(waits_as_second
    WHY [[The second waits for a key, too.]]
    OLD [[
        wprintf(L"Read: %ls\n", message);
]] NEW [[
        wprintf(L"Read: %ls\n", message);
        fflush(stdout);
        _getch();
]]
    FAILS [[two exits with 0]])

# The error code, too late
wrong(clears_the_code
    WHY [[It wants to start without an old error code, and erases the new one.]]
    OLD [[    const DWORD error = GetLastError();]] NEW [[    SetLastError(ERROR_SUCCESS);
    const DWORD error = GetLastError();]]
    FAILS [[two prints I am second.]])
wrong(another_call_first
    WHY [[It creates a second, unnamed object before it gets the error code. That call succeeds and sets 0.]]
    OLD [[    const DWORD error = GetLastError();]]
    NEW [[    HANDLE draft = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                      SIZE_IN_BYTES, nullptr);
    const DWORD error = GetLastError();
    if (draft != nullptr) {
        CloseHandle(draft);
    }]]
    FAILS [[two prints I am second.]])
wrong(code_after_the_view
    WHY [[MapViewOfFile may change the last error, also if it succeeds.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]] NEW [[if (GetLastError() != ERROR_ALREADY_EXISTS) {]]
    FAILS [[two prints I am second.]])
wrong(code_after_printing
    WHY [[Printing may change the last error.]]
    OLD [[    const DWORD error = GetLastError();]] NEW [[    wprintf(L"Created, or found: %ls\n", name);
    const DWORD error = GetLastError();]]
    FAILS [[two prints I am second.]])

# Something else decides
wrong(looks_at_the_memory
    WHY [[It takes empty memory for new memory. Another program may have created it and not written yet.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]] NEW [[if (*static_cast<const wchar_t*>(view) == L'\0') {]]
    FAILS [[five prints an error]])
wrong(looks_for_its_message
    WHY [[Other programs write other messages.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]] NEW [[if (wcscmp(static_cast<const wchar_t*>(view), MESSAGE) != 0) {]]
    FAILS [[two prints I am second.]])
wrong(checks_a_mutex
    WHY [[It is the first to create a mutex of its own. Who created the memory is another question.]]
    OLD [[    const DWORD error = GetLastError();]] NEW [[    wchar_t mutex_name[300];
    swprintf(mutex_name, 300, L"%ls-first", name);
    HANDLE mutex = CreateMutexW(nullptr, FALSE, mutex_name);
    const DWORD error = GetLastError();]]
    OLD [[    CloseHandle(mapping);
    wprintf(]] NEW [[    CloseHandle(mapping);
    CloseHandle(mutex);
    wprintf(]]
    FAILS [[three prints I am second.]])
wrong(opens_first
    WHY [[Between the two calls, another process can create the object.]]
    OLD [[    HANDLE mapping =]] TO [[GetLastError();]]
    NEW [[    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    const DWORD error = mapping != nullptr ? ERROR_ALREADY_EXISTS : ERROR_SUCCESS;
    if (mapping == nullptr) {
        mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    }]]
    FAILS [[three prints I am second.]])

# The message
wrong(writes_before_it_reads
    WHY [[It checks at once, and writes whatever the result is.]]
    OLD [[
    if (error != ERROR_ALREADY_EXISTS) {
        CopyMemory(view, MESSAGE, sizeof(MESSAGE));
]] NEW [[
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    if (error != ERROR_ALREADY_EXISTS) {
]]
    FAILS [[two prints Read: {secret}]])
wrong(knows_the_message
    WHY [[It prints the message that a first would have written.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %ls\n", MESSAGE);]]
    FAILS [[two prints Read: {secret}]])
wrong(prints_all_characters
    WHY [[What follows the null is the rest of an older text.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %ls %ls\n", message, end + 1);]]
    FAILS [[two prints Read: {secret}]])
wrong(marks_it_as_read
    WHY [[It writes to the memory of another program.]]
    OLD [[
        wprintf(L"Read: %ls\n", message);
]] NEW [[
        wprintf(L"Read: %ls\n", message);
        CopyMemory(view, L"Read.", sizeof(L"Read."));
]]
    FAILS [[Local\MyFileMappingObject is unchanged]])
wrong(marks_the_last_byte
    WHY [[The bytes after the null belong to the first, too.]]
    OLD [[
        wprintf(L"Read: %ls\n", message);
]] NEW [[
        wprintf(L"Read: %ls\n", message);
        static_cast<BYTE*>(view)[SIZE_IN_BYTES - 1] = 1;
]]
    FAILS [[Local\MyFileMappingObject is unchanged]])
wrong(counts_one_character_less
    WHY [[The last of the 128 characters may be the null.]]
    OLD [[L'\0', SIZE_IN_WCHARS);]] NEW [[L'\0', SIZE_IN_WCHARS - 1);]]
    FAILS [[three prints Read:]])
wrong(trusts_the_text
    WHY [[It takes memory without a null for a message.]]
    OLD [[if (end == nullptr || end == message) {]] NEW [[if (end == message) {]]
    FAILS [[four prints an error]])
wrong(puts_the_null_there
    WHY [[It takes the first 127 characters of something else for a message.]]
    OLD [[        // WHY: the first can change]] NEW [[        message[SIZE_IN_WCHARS - 1] = L'\0';
        // WHY: the first can change]]
    FAILS [[four prints an error]])
wrong(refuses_in_silence
    WHY [[Only the exit code says that there is no message.]]
    OLD [[
            fwprintf(stderr, L"%ls holds no null-terminated message.\n", name);
]] NEW [[
]]
    FAILS [[four prints an error]])
wrong(refuses_and_prints
    WHY [[It refuses the characters, and prints them all the same.]]
    OLD [[
            fwprintf(stderr, L"%ls holds]] NEW [[
            wprintf(L"Read: %.128ls\n", message);
            fwprintf(stderr, L"%ls holds]]
    FAILS [[four exits with 1]])
wrong(reads_too_early
    WHY [[It takes empty memory for a message. The first may not have written yet.]]
    OLD [[if (end == nullptr || end == message) {]] NEW [[if (end == nullptr) {]]
    FAILS [[five prints an error]])

# The rest
wrong(succeeds_without_memory
    WHY [[It prints the error, and its exit code says that all went well.]]
    OLD [[failed: error %lu\n", name, error);
        return 1;]] NEW [[failed: error %lu\n", name, error);
        return 0;]]
    FAILS [[six exits with 1]])
wrong(says_it_before_it_does_it
    WHY [[When it prints that it has closed the handle, the handle is open.]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
]] NEW [[
    wprintf(L"Unmapped the view and closed the handle.\n");
    UnmapViewOfFile(view);
    CloseHandle(mapping);
]]
    FAILS [[two has released everything when it prints Unmapped the view and closed]])
wrong(leaks_where_it_refuses
    WHY [[The path that refuses the memory leaves the view mapped and the handle open.]]
    OLD [[
            UnmapViewOfFile(view);
            CloseHandle(mapping);
            return 1;
]] NEW [[
            return 1;
]]
    FAILS [[every exercise has released everything]])
wrong(no_default_name
    WHY [[Without an argument, it creates an object without a name.]]
    OLD [[argc == 2 ? argv[1] : L"Local\\MyFileMappingObject"]] NEW [=[argv[1]]=]
    FAILS [[Local\MyFileMappingObject exists]])
wrong(no_usage
    WHY [[It prints the usage, and its exit code is that of another error.]]
    OLD [[return 2;]] NEW [[return 1;]]
    FAILS [[eight exits with 2]])
