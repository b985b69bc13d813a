# Wrong answers, made from the solution, and the sentence of check.cmake that must notice each.
string(REPEAT B 127 LONGEST)

# What the program was given, and must keep.
wrong(error_not_saved WHY [[It calls GetLastError again after printing. So the user does not learn what to start.]]
    OLD [[        const DWORD error = GetLastError(); // save it: the next call may change it
]] NEW [[]]
    OLD [[failed: error %lu\n", name, error);]] NEW [[failed: error %lu\n", name, GetLastError());]]
    OLD [[if (error == ERROR_FILE_NOT_FOUND)]] NEW [[if (GetLastError() == ERROR_FILE_NOT_FOUND)]]
    FAILS [[exercise prints first_process]])

wrong(error_too_late WHY [[Printing may change the error code, and the wrong one is shown.]]
    OLD [[        const DWORD error = GetLastError(); // save it: the next call may change it
]] NEW [[        fwprintf(stderr, L"The object cannot be opened.\n");
        const DWORD error = GetLastError();
]]
    FAILS [[exercise prints 2]])

wrong(refuses_in_silence WHY [[It exits, and the user does not learn why.]]
    OLD [[        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
]] NEW [[]]
    FAILS [[exercise prints 2]])

wrong(null_is_no_handle WHY [[It does not check what OpenFileMappingW returns, and maps a view of nothing.]]
    OLD [[if (mapping == nullptr)]] NEW [[if (mapping == INVALID_HANDLE_VALUE)]]
    FAILS [[exercise prints 2]])

wrong(no_default_name WHY [[Without an argument, it opens nothing.]]
    OLD [[argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";]] NEW [[argv[1];]]
    FAILS [[exercise prints Read: {secret} %s 100%]])

wrong(no_usage WHY [[It ignores an argument that it does not know.]]
    OLD [[if (argc > 2)]] NEW [[if (argc > 3)]]
    FAILS [[exercise prints Usage]])

wrong(all_access WHY [[The reader requests full access, although it only reads.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]] NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS,]]
    FAILS [[exercise requests no more than FILE_MAP_READ]])

# Releasing.
wrong(keeps_the_view WHY [[The system unmaps the view when the process exits. In a longer program it stays.]]
    OLD [[    UnmapViewOfFile(view);
]] NEW [[]]
    FAILS [[exercise has released everything]])

wrong(releases_what_it_shows WHY [[Only the path that shows the message closes the handle.]]
    OLD [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
]] NEW [[    UnmapViewOfFile(view);
]]
    OLD [[    wprintf(L"Read: %ls\n", message);
]] NEW [[    wprintf(L"Read: %ls\n", message);
    CloseHandle(mapping);
]]
    FAILS [[every exercise has released everything]])

wrong(says_it_before WHY [[It prints that it has released both, and then does it.]]
    OLD [[
    UnmapViewOfFile(view);
]] NEW [[
    wprintf(L"Unmapped the view and closed the handle.\n");
    UnmapViewOfFile(view);
]]
    FAILS [[exercise has released everything when it prints closed the handle]])

wrong(view_after_its_end WHY [[It reads the view after it has unmapped it, which crashes.]]
    OLD [[
    CopyMemory(message, view, SIZE_IN_BYTES);
]] NEW [[]]
    OLD [[
    CloseHandle(mapping);

    // WHY: new]] NEW [[
    CloseHandle(mapping);
    CopyMemory(message, view, SIZE_IN_BYTES);

    // WHY: new]]
    FAILS [[exercise prints Read: Message from first process.]])

# No message yet.
wrong(empty_is_shown WHY [[An empty message is shown, although nobody has written it.]]
    OLD [[if (message[0] == L'\0')]] NEW [[if (SIZE_IN_WCHARS == 0)]]
    FAILS [[exercise prints There is no message yet.]])

wrong(empty_is_refused WHY [[New memory is called not a message: the user does not learn that waiting helps.]]
    OLD [[There is no message yet.]] NEW [[This is not a message.]]
    FAILS [[exercise prints There is no message yet.]])

wrong(two_meanings WHY [[It prints two lines for new memory, and the user must choose.]]
    OLD [[Start this program again later.\n", name);]]
    NEW [[Start this program again later.\n", name);
        fwprintf(stderr, L"Or: This is not a message.\n");]]
    FAILS [[exercise exits with 1]])

wrong(waits_for_a_message WHY [[It waits until there is a message, and the user waits too.]]
    OLD [[    CopyMemory(message, view, SIZE_IN_BYTES);]]
    NEW [[    do {
        Sleep(10);
        CopyMemory(message, view, SIZE_IN_BYTES);
    } while (message[0] == L'\0');]]
    FAILS [[exercise prints There is no message yet.]])

wrong(first_byte_is_null WHY [[It looks at one byte. A character has two, and the first of them may be 0.]]
    OLD [[if (message[0] == L'\0')]] NEW [[if (LOBYTE(message[0]) == 0)]]
    FAILS [[exercise prints Read: Ā]])

# A message.
wrong(knows_the_answer WHY [[The expected message is printed, and the memory is not read.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: Message from first process.\n");]]
    FAILS [[exercise prints Read: {secret} %s 100%]])

wrong(message_is_a_format WHY [[The text of another program is used as a format.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: ");
    wprintf(message, L"", L"");
    wprintf(L"\n");]]
    FAILS [[exercise prints Read: {secret} %s 100%]])

wrong(null_must_be_last WHY [[Only the last character is checked: a short message over a longer text is refused.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[message[SIZE_IN_WCHARS - 1] != L'\0']]
    FAILS [[exercise prints Read: Ā]])

wrong(shows_what_follows WHY [[It shows all 128 characters, also those after the null.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %ls %ls\n", message, message + wcslen(message) + 1);]]
    FAILS [[exercise prints Read: Ā]])

wrong(one_character_less WHY [[The last character may be the null, and it is not checked.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS)]] NEW [[wmemchr(message, L'\0', SIZE_IN_WCHARS - 1)]]
    FAILS "exercise prints Read: ${LONGEST}")

wrong(large_is_refused WHY [[It refuses memory that is larger than it expects, although a message lies in it.]]
    OLD [[
    CopyMemory(message, view, SIZE_IN_BYTES);
]] NEW [[
    CopyMemory(message, view, SIZE_IN_BYTES);
    void* whole = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0);
    MEMORY_BASIC_INFORMATION region{};
    VirtualQuery(whole, &region, sizeof(region));
    UnmapViewOfFile(whole);
    wmemset(message, L'?', region.RegionSize > 4096 ? SIZE_IN_WCHARS : 0);
]]
    FAILS "exercise prints Read: ${LONGEST}")

# Not a message.
wrong(null_is_not_looked_for WHY [[Without a check, the reader shows what follows its copy.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[SIZE_IN_WCHARS == 0]]
    FAILS [[exercise prints This is not a message.]])

wrong(null_is_forced WHY [[The last character is overwritten: a part of something that is not a message is shown.]]
    OLD [[CopyMemory(message, view, SIZE_IN_BYTES);]]
    NEW [[CopyMemory(message, view, SIZE_IN_BYTES);
    message[SIZE_IN_WCHARS - 1] = L'\0';]]
    FAILS [[exercise prints This is not a message.]])

wrong(null_byte_is_a_null WHY [[It searches for a byte that is 0. Most characters have one.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS)]] NEW [[memchr(message, 0, SIZE_IN_BYTES)]]
    FAILS [[exercise prints This is not a message.]])

wrong(whole_page WHY [[The reader searches all that the view happens to show, not the agreed 256 bytes.]]
    OLD [[constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);]]
    NEW [[constexpr DWORD SIZE_IN_WCHARS = 4096 / sizeof(wchar_t);]]
    OLD [[CopyMemory(message, view, SIZE_IN_BYTES);]] NEW [[CopyMemory(message, view, sizeof(message));]]
    FAILS [[exercise prints This is not a message.]])

wrong(no_end_of_search WHY [[wcslen searches on, beyond the agreed bytes and at last beyond the view.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[length >= SIZE_IN_WCHARS]]
    OLD [[
    CopyMemory(message, view, SIZE_IN_BYTES);
]] NEW [[
    CopyMemory(message, view, SIZE_IN_BYTES);
    const size_t length = wcslen(static_cast<const wchar_t*>(view));
]]
    FAILS [[exercise prints This is not a message.]])

wrong(shown_then_refused WHY [[The text is shown before it is checked.]]
    OLD [[
    // WHY: the first null ends]] NEW [[
    fwprintf(stderr, L"Found %.128ls\n", message);
    // WHY: the first null ends]]
    FAILS [[exercise prints This is not a message.]])

wrong(refused_with_0 WHY [[The reader refuses, and its exit code says that all went well.]]
    OLD [[Choose another name.\n", name);
        return 1;]]
    NEW [[Choose another name.\n", name);
        return 0;]]
    FAILS [[exercise exits with 1]])
