# The experiments of the page, and mistakes that the scenes must notice.
experiment(no_null PROGRAM first_process
    OLD [[
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));]]
    NEW [[
    constexpr wchar_t OLD_TEXT[] = L"A longer text that was in the memory before.";
    CopyMemory(view, OLD_TEXT, sizeof(OLD_TEXT));
    CopyMemory(view, MESSAGE, sizeof(MESSAGE) - sizeof(wchar_t));]]
    RUN story)

experiment(closed_early PROGRAM first_process
    OLD [[
    wprintf(L"Press any key to end.\n");]]
    NEW [[
    CloseHandle(mapping);
    wprintf(L"Press any key to end.\n");]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);]]
    NEW [[
    UnmapViewOfFile(view);]]
    RUN story)

fault(existing_object_is_used PROGRAM first_process
    OLD [[GetLastError() == ERROR_ALREADY_EXISTS]] NEW [[GetLastError() == ERROR_FILE_EXISTS]]
    RUN smaller_object FAILS [[first_process prints found an existing object: error 183]])

fault(failure_is_not_noticed PROGRAM first_process
    OLD [[if (mapping == nullptr)]] NEW [[if (mapping == INVALID_HANDLE_VALUE)]]
    RUN name_is_taken
    FAILS [[first_process prints CreateFileMappingW(Local\MyFileMappingObject) failed: error 6]])

fault(view_is_read_only PROGRAM first_process
    OLD [[FILE_MAP_WRITE]] NEW [[FILE_MAP_READ]]
    RUN story FAILS [[first_process prints Press any key]])

fault(name_is_not_used PROGRAM first_process
    OLD [[0, SIZE_IN_BYTES, name);]] NEW [[0, SIZE_IN_BYTES, nullptr);]]
    RUN story FAILS [[Local\MyFileMappingObject holds Message from first process.]])

fault(usage_exits_with_0 PROGRAM first_process
    OLD [[return 2;]] NEW [[return 0;]]
    RUN too_many_arguments FAILS [[first_process exits with 2]])
