# Changes to the programs of lesson 10: what the page lets the reader try, and mistakes that the scenes notice.
experiment(one_handle_too_many PROGRAM unnamed_writer
OLD [[
    HANDLE list[] = {nullptr, GetStdHandle(STD_OUTPUT_HANDLE)};
]]
NEW [[
    HANDLE list[] = {nullptr, GetStdHandle(STD_OUTPUT_HANDLE), mapping.get()};
]]
RUN story)

experiment(null_dacl PROGRAM unnamed_writer
OLD [[
    SetSecurityDescriptorDacl(&descriptor, TRUE, &acl, FALSE);
]]
NEW [[
    SetSecurityDescriptorDacl(&descriptor, TRUE, nullptr, FALSE);
]]
RUN story)

experiment(without_read_control PROGRAM who_was_first
OLD [[
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ | READ_CONTROL, FALSE, name));
]]
NEW [[
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name));
]]
RUN squatting)

fault(inherits_everything PROGRAM unnamed_writer
OLD [[ ||
        !UpdateProcThreadAttribute(]] TO [[nullptr, nullptr)) {]]
NEW [[) {]]
RUN story FAILS [[unnamed_writer prints child: Use the handle that was not listed: error 6]])

fault(gives_its_own_handle PROGRAM unnamed_writer
OLD [[value(reader) +]]
NEW [[value(mapping) +]]
OLD [[
    HANDLE list[] = {nullptr, GetStdHandle(STD_OUTPUT_HANDLE)};
]]
NEW [[
    HANDLE list[] = {nullptr, GetStdHandle(STD_OUTPUT_HANDLE), mapping.get()};
]]
RUN story FAILS [[unnamed_writer prints child: Map it for writing: error 5]])

fault(takes_what_exists PROGRAM protected_writer
OLD [[!mapping || error == ERROR_ALREADY_EXISTS]]
NEW [[!mapping]]
RUN squatting FAILS [[protected_writer exits with 1]])

fault(ignores_the_sddl PROGRAM protected_writer
OLD [[INVALID_HANDLE_VALUE, &security,]]
NEW [[INVALID_HANDLE_VALUE, nullptr,]]
RUN others_read FAILS [[every_access prints FILE_MAP_WRITE       nothing  5]])

fault(asks_for_reading_only PROGRAM every_access
OLD [[OpenFileMappingW(row.access,]]
NEW [[OpenFileMappingW(FILE_MAP_READ,]]
RUN others_read FAILS [[every_access prints FILE_MAP_WRITE       nothing  5]])

fault(ignores_the_dacl PROGRAM who_was_first
OLD [[return mine && only ? 0 : 1;]]
NEW [[return mine ? 0 : 1;]]
RUN squatting FAILS [[who_was_first exits with 1]])

fault(keeps_all_rights PROGRAM fewer_rights
OLD [[duplicate(mapping, FILE_MAP_READ)]]
NEW [[duplicate(mapping, FILE_MAP_WRITE)]]
RUN fewer_rights FAILS [[fewer_rights prints D:P(A;;GA;;;AU)   no          yes         yes]])

fault(changes_nothing PROGRAM check_once
OLD [[set_dacl(mapping.get(), L"D:P")]]
NEW [[set_dacl(mapping.get(), L"D:P(A;;GA;;;AU)")]]
RUN check_once FAILS [[check_once prints Open for reading: error 5]])
