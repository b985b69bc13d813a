# Wrong answers to exercise 06, made from the solution: cmake/edit.cmake.
wrong(takes_any_object
    WHY [[Problem 1 remains: a handle does not prove that the object is new.]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[if (false) {]]
    FAILS [[second exits with 1]])

wrong(checks_after_it_writes
    WHY [[It refuses the object of another program, but has overwritten it before.]]
    OLD [[
    // WHY: an existing object belongs to another program. Its creator must not lose its notice.
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
]]
    NEW [[
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        void* other = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
        if (other != nullptr) {
            CopyMemory(other, NOTICE, sizeof(NOTICE));
            UnmapViewOfFile(other);
        }
]]
    FAILS [[Local\MyFileMappingObject holds {secret}]])

wrong(refuses_with_0
    WHY [[It prints the error and returns 0: a script takes that for success.]]
    OLD [[
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
]]
    NEW [[
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 0;
]]
    FAILS [[second exits with 1]])

wrong(shares_the_draft
    WHY [[Problem 2 remains: with FILE_MAP_WRITE, the view is not copy-on-write.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_COPY, 0]]
    NEW [[MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0]]
    FAILS [[Local\MyFileMappingObject holds The meeting starts at noon.]])

wrong(draft_for_reading
    WHY [[FILE_MAP_COPY must stand alone: with FILE_MAP_READ, the view is read-only, and the write ends the program.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_COPY, 0]]
    NEW [[MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_READ, 0]]
    FAILS [[exercise prints Draft: A draft: the meeting starts at three o'clock.]])

wrong(no_null
    WHY [[Problem 3 remains: wcslen does not count the null.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t));]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(half_a_null
    WHY [[It adds one byte for the null. A wchar_t has two.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t) + 1);]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(characters_for_bytes
    WHY [[It counts the null, but copies characters where CopyMemory counts bytes: half of the text.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) + 1);]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(unchecked_answer
    WHY [[Problem 4 remains: it copies, but does not search for the null.]]
    OLD [[if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[if (answer[0] == L'\0') {]]
    FAILS [[other exits with 1]])

wrong(searches_too_far
    WHY [[The size is in bytes, and wmemchr counts characters: it finds a null beyond the array, or none by luck.]]
    OLD [[
    wchar_t answer[SIZE_IN_BYTES / sizeof(wchar_t)];
]]
    NEW [[
    wchar_t answer[SIZE_IN_BYTES] = L"";
]]
    OLD [[wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr]]
    NEW [[wmemchr(answer, L'\0', SIZE_IN_BYTES) == nullptr]]
    FAILS [[other exits with 1]])

wrong(knows_the_answer
    WHY [[It prints the notice that it wrote itself.]]
    OLD [[wprintf(L"Read: %ls\n", answer);]]
    NEW [[wprintf(L"Read: %ls\n", SHORT_NOTICE);]]
    FAILS [[exercise prints Read: {secret}]])
