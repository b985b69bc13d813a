# Wrong answers, made from the solution, and the sentence of check.cmake that must notice each.
wrong(knows_the_answer WHY [[The expected message is printed, and the memory is not read.]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: Message from first process.\n");]]
    FAILS [[exercise prints Read: {secret}]])

wrong(all_access WHY [[The reader requests full access, although it only reads.]]
    OLD [[OpenFileMappingW(FILE_MAP_READ,]] NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS,]]
    FAILS [[exercise prints There is no message yet.]])

wrong(empty_is_shown WHY [[An empty message is shown, although nobody has written it.]]
    OLD [[if (message[0] == L'\0')]] NEW [[if (SIZE_IN_WCHARS == 0)]]
    FAILS [[exercise prints There is no message yet.]])

wrong(empty_is_refused WHY [[New memory is called not a message: the user does not learn that waiting helps.]]
    OLD [[There is no message yet.]] NEW [[This is not a message!]]
    FAILS [[exercise prints There is no message yet.]])

wrong(null_is_not_looked_for WHY [[Without a check, the reader shows what follows its copy.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[SIZE_IN_WCHARS == 0]]
    FAILS [[exercise prints This is not a message.]])

wrong(null_is_forced WHY [[The last character is overwritten: a part of something that is not a message is shown.]]
    OLD [[CopyMemory(message, view, SIZE_IN_BYTES);]]
    NEW [[CopyMemory(message, view, SIZE_IN_BYTES);
    message[SIZE_IN_WCHARS - 1] = L'\0';]]
    FAILS [[exercise prints This is not a message.]])

wrong(null_must_be_last WHY [[Only the last character is checked: a short message over a longer text is refused.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[message[SIZE_IN_WCHARS - 1] != L'\0']]
    FAILS [[exercise prints Read: {secret}]])

wrong(one_character_less WHY [[The last character may be the null, and it is not checked.]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS)]] NEW [[wmemchr(message, L'\0', SIZE_IN_WCHARS - 1)]]
    FAILS [[exercise prints Read: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]])

wrong(whole_page WHY [[The reader searches all that the view happens to show, not the agreed 256 bytes.]]
    OLD [[constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);]]
    NEW [[constexpr DWORD SIZE_IN_WCHARS = 4096 / sizeof(wchar_t);]]
    OLD [[CopyMemory(message, view, SIZE_IN_BYTES);]] NEW [[CopyMemory(message, view, sizeof(message));]]
    FAILS [[exercise prints This is not a message.]])

wrong(shown_then_refused WHY [[The text is shown before it is checked.]]
    OLD [[
    // WHY: the first null ends]] NEW [[
    wprintf(L"Read: %.128ls\n", message);
    fflush(stdout);
    // WHY: the first null ends]]
    FAILS [[exercise prints This is not a message.]])

wrong(refused_with_0 WHY [[The reader refuses, and its exit code says that all went well.]]
    OLD [[Choose another name.\n", name);
        return 1;]]
    NEW [[Choose another name.\n", name);
        return 0;]]
    FAILS [[exercise exits with 1]])
