# Changes to the programs of lesson 05: what the page asks the reader to try, and mistakes that the scenes notice.
experiment(close_too_early PROGRAM creator
    OLD [[    // 2. Check the new memory, then write.]]
    NEW [[    CloseHandle(mapping);
    // 2. Check the new memory, then write.]]
    OLD [[    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");]]
    NEW [[    wprintf(L"Closed the handle.\n");]]
    RUN story)
experiment(half_written PROGRAM creator
    OLD [[    CopyMemory(view, SECOND_MESSAGE, sizeof(SECOND_MESSAGE));]]
    NEW [[    CopyMemory(view, SECOND_MESSAGE, sizeof(SECOND_MESSAGE) / 2);
    print_and_wait(L"closed", L"mapped", L"write the other half");
    CopyMemory(view, SECOND_MESSAGE, sizeof(SECOND_MESSAGE));]]
    RUN killed_after_close)

fault(creator_keeps_its_handle PROGRAM creator
    OLD [[    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");]]
    NEW [[    wprintf(L"Closed the handle.\n");]]
    RUN story FAILS [[latecomer exits with 1]])
fault(creator_ignores_183 PROGRAM creator
    OLD [[GetLastError() == ERROR_ALREADY_EXISTS]]
    NEW [[false]]
    RUN name_is_taken FAILS [[creator exits with 1]])
fault(creator_unmaps_first PROGRAM creator
    OLD [[    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");]]
    NEW [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Closed the handle.\n");]]
    RUN story FAILS [[creator prints handle: closed, view: mapped]])
fault(reader_prints_unchecked_text PROGRAM reader
    OLD [[terminated ? text : L"(no terminating null)"]]
    NEW [[terminated ? text : text]]
    RUN no_terminating_null FAILS [[reader prints Read: (no terminating null)]])
fault(reader_keeps_its_copy PROGRAM reader
    OLD [[    CopyMemory(text, view, SIZE_IN_BYTES);
    print_text(text);
    print_and_wait(L"closed", L"mapped", L"unmap the view");]]
    NEW [[    print_text(text);
    print_and_wait(L"closed", L"mapped", L"unmap the view");]]
    RUN killed_after_close FAILS [[reader prints Read: Pay 2000 to account 2222.]])
fault(handle_is_not_inheritable PROGRAM parent
    OLD [[nullptr, TRUE};]]
    NEW [[nullptr, FALSE};]]
    RUN inherited FAILS [[Local\MyFileMappingObject exists]])
fault(child_inherits_nothing PROGRAM parent
    OLD [[nullptr, nullptr, TRUE, CREATE_SUSPENDED]]
    NEW [[nullptr, nullptr, FALSE, CREATE_SUSPENDED]]
    RUN inherited FAILS [[Local\MyFileMappingObject exists]])
