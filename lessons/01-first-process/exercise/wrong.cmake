# Wrong answers, made from the solution, and the sentence of check.cmake that must notice each.

# Where the second message lies, and what the reader is told.
wrong(copied_only WHY [[The reader is not told where the second message begins.]]
    OLD [[
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[]]
    FAILS [[exercise prints The second message begins at byte {number}.]])

wrong(told_too_late WHY [[The number is printed after the key: then the memory is about to be freed.]]
    OLD [[
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[]]
    OLD [[    _getch();
]] NEW [[    _getch();
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]]
    FAILS [[exercise prints The second message begins at byte {number}.]])

wrong(two_numbers WHY [[The reader is told two places, and cannot know which one is right.]]
    OLD [[
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[
    for (DWORD at = SECOND_AT; at >= sizeof(FIRST); at /= 2) {
        wprintf(L"The second message begins at byte %lu.\n", at);
    }
]]
    FAILS [[exercise exits with 0]])

wrong(printed_only WHY [[The line is printed, and the second message is not in the memory.]]
    OLD [[
    CopyMemory(static_cast<char*>(view) + SECOND_AT, SECOND, sizeof(SECOND));
]] NEW [[]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(counted_in_characters WHY [[The number counts characters. The reader counts bytes.]]
    OLD [[at byte %lu.\n", SECOND_AT);]] NEW [[at byte %lu.\n", SECOND_AT / DWORD{sizeof(wchar_t)});]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(added_to_wide_pointer WHY [[The offset is added to a pointer to wchar_t, so it counts two bytes each.]]
    OLD [[static_cast<char*>(view) + SECOND_AT]] NEW [[static_cast<wchar_t*>(view) + SECOND_AT]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= 64;]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(over_the_null WHY [[The second message begins where the null of the first one was.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= sizeof(FIRST) - sizeof(wchar_t);]]
    OLD [[static_assert(SECOND_AT >= sizeof(FIRST), "after the null of the first message");]] NEW [[]]
    FAILS [[Local\MyFileMappingObject holds Message from first process.]])

wrong(odd_offset WHY [[A wchar_t at an odd offset is not aligned.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= SIZE_IN_BYTES / 2 + 1;]]
    OLD [[static_assert(SECOND_AT % sizeof(wchar_t) == 0, "aligned for wchar_t");]] NEW [[]]
    FAILS [[{number} is a multiple of 2]])

wrong(past_the_end WHY [[The null lies at byte 256, which belongs to no message. The system does not notice.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= SIZE_IN_BYTES - sizeof(SECOND) + sizeof(wchar_t);]]
    OLD [[static_assert(SECOND_AT + sizeof(SECOND) <= SIZE_IN_BYTES, "within the memory, with its null");]] NEW [[]]
    FAILS [[{number} is at most 220]])

# The end of each text.
wrong(no_null WHY [[Without its null, the second message runs on into the earlier text.]]
    OLD [[SECOND, sizeof(SECOND));]] NEW [[SECOND, sizeof(SECOND) - sizeof(wchar_t));]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(no_null_after_the_first WHY [[The first message runs on into the earlier text.]]
    OLD [[CopyMemory(view, FIRST, sizeof(FIRST));]] NEW [[CopyMemory(view, FIRST, sizeof(FIRST) - sizeof(wchar_t));]]
    FAILS [[Local\MyFileMappingObject holds Message from first process.]])

wrong(first_comes_last WHY [[All 128 characters are cleared for the first message, and the second one is among them.]]
    OLD [[
    wprintf(L"The second message begins]] NEW [[
    ZeroMemory(view, SIZE_IN_BYTES);
    wmemcpy(static_cast<wchar_t*>(view), FIRST, ARRAYSIZE(FIRST));
    wprintf(L"The second message begins]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

# The name, and waiting.
wrong(unnamed WHY [[The object has no name: no reader can open it.]]
    OLD [[0, SIZE_IN_BYTES, name);]] NEW [[0, SIZE_IN_BYTES, nullptr);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(no_default_name WHY [[Without an argument, the object has no name.]]
    OLD [[argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";]] NEW [[argv[1];]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(handle_closed_early WHY [[The view is still there, and the name is not.]]
    OLD [[
    wprintf(L"Wrote: %ls\n", FIRST);
]] NEW [[
    wprintf(L"Wrote: %ls\n", FIRST);
    CloseHandle(mapping);
]]
    OLD [[    CloseHandle(mapping);
    wprintf(L"Unmapped]] NEW [[    wprintf(L"Unmapped]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(does_not_wait WHY [[The program exits, and the memory with it, before a reader comes.]]
    OLD [[    _getch();]] NEW [[]]
    FAILS [[exercise still waits]])

wrong(sleeps WHY [[A second later, the memory is gone, whether a reader has come or not.]]
    OLD [[    _getch();]] NEW [[    Sleep(1000);]]
    FAILS [[exercise still waits]])

wrong(polls WHY [[The program looks for a key fifty times a second instead of waiting for it.]]
    OLD [[    _getch();]] NEW [[    while (!_kbhit()) {
        Sleep(20);
    }]]
    FAILS [[exercise still waits]])

# What the program was given, and must keep.
wrong(takes_any_object WHY [[It writes into the memory of another program.]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS)]] NEW [[if (mapping == INVALID_HANDLE_VALUE)]]
    FAILS [[exercise prints 183]])

wrong(error_too_late WHY [[Printing may change the error code, so 183 is not found any more.]]
    OLD [[
    // 2. Refuse]] NEW [[
    wprintf(L"Created or opened.\n");
    // 2. Refuse]]
    FAILS [[exercise prints 183]])

wrong(refuses_in_silence WHY [[It exits, and the user does not learn why.]]
    OLD [[
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
]] NEW [[]]
    FAILS [[exercise prints 183]])

wrong(refuses_and_writes WHY [[It marks the memory of the other program before it refuses it, behind the text.]]
    OLD [[
        fwprintf(stderr, L"End the other]] NEW [[
        void* other = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
        if (other != nullptr) {
            static_cast<char*>(other)[SIZE_IN_BYTES - 1] = 1;
            UnmapViewOfFile(other);
        }
        fwprintf(stderr, L"End the other]]
    FAILS [[Local\Grüße is unchanged]])

wrong(null_is_no_handle WHY [[It does not check what CreateFileMappingW returns.]]
    OLD [[if (mapping == nullptr)]] NEW [[if (mapping == INVALID_HANDLE_VALUE)]]
    FAILS [[exercise never calls MapViewOfFile]])

wrong(no_usage WHY [[It ignores an argument that it does not know.]]
    OLD [[if (argc > 2)]] NEW [[if (argc > 3)]]
    FAILS [[exercise prints Usage]])

# Releasing.
wrong(says_it_before WHY [[It prints that it has released both, and then does it.]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
]] NEW [[
    wprintf(L"Unmapped the view and closed the handle.\n");
    UnmapViewOfFile(view);
    CloseHandle(mapping);
]]
    FAILS [[exercise has released everything when it prints closed the handle]])

wrong(keeps_the_other_object WHY [[It refuses the existing object and keeps the handle.]]
    OLD [[or choose another name.\n");
        CloseHandle(mapping);]] NEW [[or choose another name.\n");]]
    FAILS [[every exercise has released everything]])

wrong(second_view WHY [[It maps a view for each message and unmaps one of them.]]
    OLD [[CopyMemory(static_cast<char*>(view) + SECOND_AT,]]
    NEW [[char* second_view = static_cast<char*>(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, 0));
    CopyMemory(second_view + SECOND_AT,]]
    OLD [[    wprintf(L"Unmapped the view and closed the handle.\n");
]] NEW [[]]
    FAILS [[exercise has released everything]])
