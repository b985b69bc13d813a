# The experiment of the page, and mistakes that the scenes must notice.
experiment(no_check PROGRAM second_process
    OLD [[
    wchar_t message[SIZE_IN_WCHARS];]] TO [[
        return 1;
    }]]
    NEW [[
    auto message = static_cast<const wchar_t*>(view);]]
    RUN no_terminating_null)

fault(all_access PROGRAM second_process
    OLD [[OpenFileMappingW(FILE_MAP_READ,]] NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS,]]
    RUN small_object FAILS [[second_process shows Process2: Hello!]])

fault(creates_what_it_should_open PROGRAM second_process
    OLD [[OpenFileMappingW(FILE_MAP_READ, FALSE, name);]]
    NEW [[CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);]]
    RUN second_before_first FAILS [[second_process prints failed: error 2]])

fault(last_character_is_not_checked PROGRAM second_process
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS)]] NEW [[wmemchr(message, L'\0', SIZE_IN_WCHARS - 1)]]
    RUN small_object FAILS [[second_process prints Read: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]])

fault(closed_before_the_box PROGRAM second_process
    OLD [[
    if (MessageBoxW(]]
    NEW [[
    CloseHandle(mapping);
    if (MessageBoxW(]]
    RUN first_ends_while_second_holds FAILS [[Local\MyFileMappingObject exists]])

fault(title_differs PROGRAM second_process
    OLD [[L"Process2", MB_OK]] NEW [[L"Process 2", MB_OK]]
    RUN story FAILS [[second_process shows Process2: Message from first process.]])
