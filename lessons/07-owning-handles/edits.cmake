# What the page of lesson 07 lets the reader try: the fix of each program. And faults that the scenes must find.
foreach(scene IN ITEMS returns_early throws)
    experiment(owner_${scene} PROGRAM early_exit
    OLD [[
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
]]
    NEW [[
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name));
]]
    OLD [[
        static_cast<wchar_t*>(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
]]
    NEW [[
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
]]
    OLD [[
        CloseHandle(mapping);
        return 1;
]]
    NEW [[
        return 1;
]]
    OLD [[
    CloseHandle(mapping);
    return 0;
]]
    NEW [[
    return 0;
]]
    RUN ${scene})
endforeach()

experiment(trace_keeps_the_code PROGRAM lost_code
OLD [[
    {
        if (Handle(]]
NEW [[
    {
        const DWORD error = GetLastError(); // the caller may need it
        if (Handle(]]
OLD [[
            wprintf(L"trace: a function has ended.\n");
        }
]]
NEW [[
            wprintf(L"trace: a function has ended.\n");
        }
        SetLastError(error);
]]
RUN lost_code)

experiment(handle_or_null PROGRAM missing_file
OLD [[
    const Handle file(opened);
]]
NEW [[
    const Handle file(opened != INVALID_HANDLE_VALUE ? opened : nullptr);
]]
RUN missing_file)

experiment(release_is_not_reset PROGRAM moved_owner
OLD [[
    } // 3. The block ends]]
NEW [[
        memory.mapping.release(); // does this close the handle?
    } // 3. The block ends]]
RUN moved_owner)

fault(first_takes_any_object PROGRAM owning_first_process
OLD [[
    if (error == ERROR_ALREADY_EXISTS) {
]]
NEW [[
    if (error == ERROR_SUCCESS + 1) {
]]
RUN started_twice FAILS [[second prints found an existing object: error 183]])

fault(second_trusts_the_text PROGRAM owning_second_process
OLD [[
    if (message.find(L'\0') == std::wstring::npos) {
]]
NEW [[
    if (message.empty()) {
]]
RUN reader_checks FAILS [[owning_second_process prints holds no null-terminated string]])

fault(second_requests_more_than_it_needs PROGRAM owning_second_process
OLD [[OpenFileMappingW(FILE_MAP_READ, FALSE, name)]]
NEW [[OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name)]]
RUN reader_checks FAILS [[owning_second_process shows Process2: AAAAAAA]])

fault(keeps_its_handle PROGRAM early_exit
OLD [[
    CloseHandle(mapping);
    return 0;
]]
NEW [[
    return 0;
]]
RUN right_amount FAILS [[Local\MyFileMappingObject does not exist]])

fault(owner_of_nothing PROGRAM moved_owner
OLD [[CloseHandle(handle)]]
NEW [[handle != nullptr]]
RUN moved_owner FAILS [[Local\MyFileMappingObject does not exist]])

fault(handle_is_released_first PROGRAM moved_owner
OLD [[
    Handle mapping;
    View<wchar_t[]> view;
]]
NEW [[
    View<wchar_t[]> view;
    Handle mapping;
]]
OLD [[Memory memory{std::move(mapping), std::move(view)};]]
NEW [[Memory memory{std::move(view), std::move(mapping)};]]
RUN order_of_members FAILS [[moved_owner prints CloseHandle returned 1.]])

fault(refuses_a_free_name PROGRAM lost_code
OLD [[GetLastError() == ERROR_ALREADY_EXISTS]]
NEW [[GetLastError() != ERROR_SUCCESS]]
RUN name_is_free FAILS [[lost_code prints Wrote: Message from lost_code.]])
