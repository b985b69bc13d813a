# Wrong answers to exercise 07, made from the solution: cmake/edit.cmake.
wrong(keeps_the_handle
    WHY [[The deleter closes nothing, so the name still exists when it is created again.]]
    OLD [[{ CloseHandle(handle); }]]
    NEW [[{ static_cast<void>(handle); }]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(keeps_the_view
    WHY [[The deleter unmaps nothing. From outside, only the witness can see it.]]
    OLD [[{ UnmapViewOfFile(view); }]]
    NEW [[{ static_cast<void>(view); }]]
    FAILS [[exercise has released everything]])

wrong(swaps_the_deleters
    WHY [[Each owner calls the function of the other one. Both calls fail, and nobody sees it.]]
    OLD [[{ CloseHandle(handle); }]]
    NEW [[{ UnmapViewOfFile(handle); }]]
    OLD [[{ UnmapViewOfFile(view); }]]
    NEW [[{ CloseHandle(const_cast<void*>(view)); }]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(deletes_the_view
    WHY [[Without a deleter of its own, std::unique_ptr calls delete[] for an address that new did not return.]]
    OLD [[std::unique_ptr<wchar_t[], Unmap> view;]]
    NEW [[std::unique_ptr<wchar_t[]> view;]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(creates_before_it_releases
    WHY [[The right side of an assignment is evaluated first: the old handle is open, and creating returns 183.]]
    OLD [[
    memory = {};
]]
    NEW [[
]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(releases_the_view_only
    WHY [[A view does not keep the name, and the handle does.]]
    OLD [[
    memory = {};
]]
    NEW [[
    memory.view.reset();
]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(gives_the_handle_away
    WHY [[release does not close: it gives the handle away, and nobody takes it.]]
    OLD [[
    memory = {};
]]
    NEW [[
    memory.view.reset();
    static_cast<void>(memory.mapping.release());
]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(moves_the_old_memory_aside
    WHY [[The handle has a new owner, which is not destroyed before the name is created again.]]
    OLD [[
    memory = {};
]]
    NEW [[
    const Memory old = std::move(memory);
]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(code_after_the_log
    WHY [[The line of the log can replace the code, so 183 is not found.]]
    OLD [[
    const DWORD error = GetLastError();
    wprintf(L"Log: %lu bytes are requested.\n", bytes);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
]]
    NEW [[
    wprintf(L"Log: %lu bytes are requested.\n", bytes);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    const DWORD error = GetLastError();
]]
    FAILS [[exercise prints serve has ended.]])

wrong(takes_any_object
    WHY [[A handle does not prove that the object is new.]]
    OLD [[if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {]]
    NEW [[if (!memory.mapping) {]]
    FAILS [[exercise prints serve has ended.]])

wrong(writes_before_it_checks
    WHY [[It refuses the object of another program after it has written to it.]]
    OLD [[
    if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {
]]
    NEW [[
    memory.view.reset(
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping.get(), FILE_MAP_WRITE, 0, 0, 256)));
    if (memory.view) {
        CopyMemory(memory.view.get(), NOTICE, sizeof(NOTICE));
    }
    if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {
]]
    FAILS [[Local\MyFileMappingObject is unchanged]])

wrong(keeps_the_existing_object
    WHY [[With 183, too, the handle is open. Here nobody closes it.]]
    OLD [[no new object, error %lu\n", name, error);
]]
    NEW [[no new object, error %lu\n", name, error);
        static_cast<void>(memory.mapping.release());
]]
    FAILS [[exercise has released everything]])

wrong(lives_until_the_process_ends
    WHY [[A static object is destroyed when the process ends, and not at the end of serve.]]
    OLD [[Memory memory = create(name, SIZE_IN_BYTES);]]
    NEW [[static Memory memory = create(name, SIZE_IN_BYTES);]]
    FAILS [[exercise has released everything]])

wrong(owner_without_an_owner
    WHY [[An object of new is destroyed by delete only. So its members are never destroyed.]]
    OLD [[Memory memory = create(name, SIZE_IN_BYTES);]]
    NEW [[Memory& memory = *new Memory(create(name, SIZE_IN_BYTES));]]
    FAILS [[exercise has released everything]])

wrong(forgets_the_early_return
    WHY [[What is left when the size is too small, is left until the process ends.]]
    OLD [[
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
]]
    NEW [[
        static_cast<void>(memory.view.release());
        static_cast<void>(memory.mapping.release());
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
]]
    FAILS [[exercise has released everything]])

wrong(forgets_the_exception
    WHY [[The owners are switched off while std::stoul runs: an exception leaves the function between the two lines.]]
    OLD [[
    const unsigned long bytes = std::stoul(size);
]]
    NEW [[
    HANDLE mapping = memory.mapping.release();
    const unsigned long bytes = std::stoul(size);
    memory.mapping.reset(mapping);
]]
    FAILS [[exercise has released everything]])

wrong(exits_in_the_middle
    WHY [[exit destroys no local object, and it ends a process that must go on.]]
    OLD [[
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
        return 1;
]]
    NEW [[
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
        exit(1);
]]
    FAILS [[exercise prints serve has ended.]])

wrong(does_not_catch
    WHY [[No handler fits the exception of std::stoul, so it ends the process.]]
    OLD [[catch (const std::exception&)]]
    NEW [[catch (const std::bad_alloc&)]]
    FAILS [[exercise prints Refused: the size is not a number.]])

wrong(does_not_go_on
    WHY [[The process ends, and then the system releases everything. So nothing is proved.]]
    OLD [[
    wait_for_key(L"serve has ended. Press any key to exit.");
]]
    NEW [[
    wprintf(L"serve has ended.\n");
]]
    FAILS [[exercise still waits]])

wrong(keeps_the_old_size
    WHY [[The name is free, and the new object is as small as the old one.]]
    OLD [[memory = create(name, bytes);]]
    NEW [[memory = create(name, SIZE_IN_BYTES);]]
    FAILS [[fill 8192 bytes of Local\MyFileMappingObject with A]])

wrong(forgets_the_notice
    WHY [[New memory is all zero. The notice was in the old one.]]
    OLD [[
    CopyMemory(memory.view.get(), NOTICE, sizeof(NOTICE));
]]
    NEW [[
    if (bytes == SIZE_IN_BYTES) {
        CopyMemory(memory.view.get(), NOTICE, sizeof(NOTICE));
    }
]]
    FAILS [[exercise prints Replaced: We open at nine.]])

wrong(refuses_with_0
    WHY [[It refuses the size and returns 0: a script takes that for success.]]
    OLD [[
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
        return 1;
]]
    NEW [[
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
        return 0;
]]
    FAILS [[exercise exits with 1]])
