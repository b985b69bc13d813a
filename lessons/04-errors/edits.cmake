# What the page of lesson 04 lets the reader try, and faults that its scenes must find.
experiment(aligned_offset PROGRAM mapping_fails
OLD [[
    missing += try_to_map(L"the offset is not a multiple of 65536", mapping, FILE_MAP_READ, 4096,
]]
NEW [[
    missing += try_to_map(L"the offset is a multiple of 65536", mapping, FILE_MAP_READ, 65536,
]]
RUN mapping)

experiment(rounded_up PROGRAM mapping_fails
OLD [[
constexpr DWORD SIZE_IN_BYTES = 131072;   // 128 KiB, a multiple of the page size
]]
NEW [[
constexpr DWORD SIZE_IN_BYTES = 131000;
]]
RUN mapping)

fault(ignores_the_error PROGRAM creating_fails
OLD [[error != call.expected]]
NEW [[error == call.expected]]
RUN creating FAILS [[creating_fails exits with 0]])

fault(allows_everything PROGRAM obstacles
OLD [[D:(A;;GR;;;WD)]]
NEW [[D:(A;;GA;;;WD)]]
RUN opening FAILS [[opening_fails exits with 0]])

fault(opens_for_reading PROGRAM opening_fails
OLD [[OpenFileMappingW(call.access,]]
NEW [[OpenFileMappingW(FILE_MAP_READ,]]
RUN opening FAILS [[opening_fails exits with 0]])

fault(unmaps_once PROGRAM unmapping_fails
OLD [[
    UnmapViewOfFile(view);
]]
NEW [[
]]
RUN releasing FAILS [[unmapping_fails exits with 0]])

fault(duplicates_all_rights PROGRAM mapping_fails
OLD [[
                         FALSE, 0)) {]]
NEW [[
                         FALSE, DUPLICATE_SAME_ACCESS)) {]]
RUN mapping FAILS [[mapping_fails exits with 0]])

fault(closes_nothing PROGRAM closing_fails
OLD [[CloseHandle(nullptr)]] NEW [[CloseHandle(mapping)]]
RUN releasing FAILS [[closing_fails exits with 0]])
