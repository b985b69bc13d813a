# Wrong answers to exercise 04, made from the solution: cmake/edit.cmake.
wrong(always_second
    WHY [[It never checks for 183 and never writes.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]]
    NEW [[if (false) {]]
    FAILS [[one prints I am first.]])

wrong(always_first
    WHY [[It checks for failure only. 183 comes with a valid handle.]]
    OLD [[if (error != ERROR_ALREADY_EXISTS) {]]
    NEW [[if (mapping != nullptr) {]]
    FAILS [[two prints I am second.]])

wrong(no_memory
    WHY [[It prints what the first must print, and has no object of this name.]]
    OLD [[0, SIZE_IN_BYTES, name);]]
    NEW [[0, SIZE_IN_BYTES, nullptr);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(writes_no_message
    WHY [[The first creates the object and leaves it empty.]]
    OLD [[
        CopyMemory(view, MESSAGE, sizeof(MESSAGE));
]]
    NEW [[
]]
    FAILS [[Local\MyFileMappingObject holds Message from the first.]])

wrong(clears_the_code
    WHY [[It wants to start without an old error code, and erases the new one.]]
    OLD [[    const DWORD error = GetLastError();]]
    NEW [[    SetLastError(ERROR_SUCCESS);
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

wrong(checks_a_mutex
    WHY [[It is the first to create a mutex of its own. Who created the memory is another question.]]
    OLD [[    const DWORD error = GetLastError();]]
    NEW [[    wchar_t mutex_name[300];
    swprintf(mutex_name, 300, L"%ls-first", name);
    HANDLE mutex = CreateMutexW(nullptr, FALSE, mutex_name); // closed when the process exits
    const DWORD error = GetLastError();
    static_cast<void>(mutex);]]
    FAILS [[three prints I am second.]])

wrong(writes_before_it_reads
    WHY [[It checks at once, and writes whatever the result is.]]
    OLD [[
    if (error != ERROR_ALREADY_EXISTS) {
        CopyMemory(view, MESSAGE, sizeof(MESSAGE));
]]
    NEW [[
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    if (error != ERROR_ALREADY_EXISTS) {
]]
    FAILS [[two prints Read: {secret}]])

wrong(knows_the_message
    WHY [[It prints the message that a first would have written.]]
    OLD [[wprintf(L"Read: %ls\n", message);]]
    NEW [[wprintf(L"Read: %ls\n", MESSAGE);]]
    FAILS [[two prints Read: {secret}]])

wrong(marks_it_as_read
    WHY [[It writes to the memory of another program.]]
    OLD [[
        wprintf(L"Read: %ls\n", message);
]]
    NEW [[
        wprintf(L"Read: %ls\n", message);
        CopyMemory(view, L"Read.", sizeof(L"Read."));
]]
    FAILS [[Local\MyFileMappingObject holds {secret}]])

wrong(waits_as_second
    WHY [[The second waits for a key, too.]]
    OLD [[
        wprintf(L"Read: %ls\n", message);
]]
    NEW [[
        wprintf(L"Read: %ls\n", message);
        fflush(stdout);
        _getch();
]]
    FAILS [[two exits with 0]])

wrong(trusts_the_text
    WHY [[It takes memory without a null for a message.]]
    OLD [[if (end == nullptr || end == message) {]]
    NEW [[if (end == message) {]]
    FAILS [[four exits with 1]])

wrong(reads_too_early
    WHY [[It takes empty memory for a message. The first may not have written yet.]]
    OLD [[if (end == nullptr || end == message) {]]
    NEW [[if (end == nullptr) {]]
    FAILS [[five exits with 1]])
