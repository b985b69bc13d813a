# Edits of the programs of lesson 03: cmake/edit.cmake tells how.
set(EDIT_ON_WINE "${EDIT_LESSON}/../../wine/global_privilege.cpp") # as in CMakeLists.txt

# Try it
experiment(all_access
    PROGRAM global_second_process
    OLD [[OpenFileMappingW(FILE_MAP_READ, FALSE, name)]]
    NEW [[OpenFileMappingW(FILE_MAP_ALL_ACCESS, FALSE, name)]]
    RUN reading_only)
experiment(event
    PROGRAM global_first_process
    OLD [[CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 256, name)]]
    NEW [[CreateEventW(nullptr, FALSE, FALSE, name)]]
    RUN missing_privilege)

# Planted faults
fault(disabled_counts_as_enabled
    PROGRAM who_am_i
    OLD [[wcscmp(state, L"enabled") == 0]] NEW [[wcscmp(state, L"absent") != 0]]
    RUN who_am_i
    FAILS [[who_am_i prints This process may not create]])
fault(privilege_stays_enabled
    PROGRAM global_first_process
    OLD [[TOKEN_PRIVILEGES off{1, {}}]] NEW [[TOKEN_PRIVILEGES off{1, {{{}, SE_PRIVILEGE_ENABLED}}}]]
    RUN story
    FAILS [[global_first_process prints SeCreateGlobalPrivilege is absent or disabled]])
fault(one_cause_for_error_5
    PROGRAM global_first_process
    OLD [[GetLastError() == ERROR_FILE_NOT_FOUND]] NEW [[GetLastError() != 0]]
    RUN nobody_may_open
    FAILS [[global_first_process prints The object exists]])
fault(existing_object_accepted
    PROGRAM global_first_process
    OLD [[error == ERROR_ALREADY_EXISTS]] NEW [[error == ERROR_ACCESS_DENIED]]
    RUN started_twice
    FAILS [[another exits with 1]])
fault(requests_writing
    PROGRAM global_second_process
    OLD [[OpenFileMappingW(FILE_MAP_READ, FALSE, name)]]
    NEW [[OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name)]]
    RUN reading_only
    FAILS [[global_second_process prints Read: Good morning.]])
fault(errors_confused
    PROGRAM global_second_process
    OLD [[case ERROR_FILE_NOT_FOUND:]] NEW [[case ERROR_PATH_NOT_FOUND:]]
    RUN missing_object
    FAILS [[global_second_process prints No such object exists]])
fault(terminating_null_not_checked
    PROGRAM global_second_process
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[wmemchr(message, L'A', 1) == nullptr]]
    RUN text_not_terminated
    FAILS [[global_second_process exits with 1]])
fault(opens_instead_of_creating
    PROGRAM creating_reader
    OLD [[CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                        SIZE_IN_WCHARS * sizeof(wchar_t), name)]]
    NEW [[OpenFileMappingW(FILE_MAP_READ, FALSE, name)]]
    RUN missing_object
    FAILS [[creating_reader prints Read: ""]])
