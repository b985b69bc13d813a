# What the page of lesson 06 lets the reader try: the fix of each program. And faults that the scenes must find.
experiment(terminating_null PROGRAM missing_null
OLD [[
    CopyMemory(view, SHORT_MESSAGE, wcslen(SHORT_MESSAGE) * sizeof(wchar_t));
]]
NEW [[
    CopyMemory(view, SHORT_MESSAGE, sizeof(SHORT_MESSAGE));
]]
RUN story)

experiment(new_object_only PROGRAM existing_object
OLD [[
    wprintf(L"Created %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
]]
NEW [[
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
]]
RUN existing_object)

experiment(access_rights PROGRAM wrong_open
OLD [[
    HANDLE mapping = OpenFileMappingW(PAGE_READWRITE, FALSE, name);
]]
NEW [[
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
]]
RUN page_constant)

experiment(private_draft PROGRAM shared_draft
OLD [[
    void* view = MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
]]
NEW [[
    void* view = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, SIZE_IN_BYTES);
]]
RUN shared_draft)

experiment(right_encoding PROGRAM misread_text
OLD [[
    char text[SIZE_IN_BYTES];
]]
NEW [[
    wchar_t text[SIZE_IN_WCHARS];
]]
OLD [[
    if (memchr(text, 0, SIZE_IN_BYTES) == nullptr) {
]]
NEW [[
    if (wmemchr(text, L'\0', SIZE_IN_WCHARS) == nullptr) {
]]
OLD [[
    wprintf(L"Read: %hs\n", text);
]]
NEW [[
    wprintf(L"Read: %ls\n", text);
]]
RUN wrong_encoding)

experiment(error_in_time PROGRAM wrong_open
OLD [[
        HANDLE own =
]]
NEW [[
        const DWORD error = GetLastError();
        HANDLE own =
]]
OLD [[
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
]]
NEW [[
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
]]
RUN late_error)

experiment(checked_text PROGRAM misread_text
OLD [[
    const size_t length = wcslen(static_cast<const wchar_t*>(view));
]]
NEW [[
    wchar_t message[SIZE_IN_WCHARS];
    CopyMemory(message, view, SIZE_IN_BYTES);
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated text in %lu bytes.\n", name, SIZE_IN_BYTES);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    const size_t length = wcslen(message);
]]
RUN unchecked_text)

fault(takes_an_object_of_another_program PROGRAM missing_null
OLD [[GetLastError() == ERROR_ALREADY_EXISTS]]
NEW [[false]]
RUN name_in_use FAILS [[missing_null exits with 1]])

fault(writes_nothing PROGRAM shared_draft
OLD [[
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
]]
NEW [[
]]
RUN shared_draft FAILS [[Local\MyFileMappingObject holds A draft, not to be seen.]])

fault(looks_at_one_byte PROGRAM misread_text
OLD [[
    if (memchr(text, 0, SIZE_IN_BYTES) == nullptr) {
]]
NEW [[
    if (text[0] == 0) {
]]
RUN unchecked_text FAILS [[misread_text exits with 1]])

fault(reports_success PROGRAM wrong_open
OLD [[
        return 1;
    }
    wprintf(L"Opened]]
NEW [[
        return 0;
    }
    wprintf(L"Opened]]
RUN late_error FAILS [[wrong_open exits with 1]])
