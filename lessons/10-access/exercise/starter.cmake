# What the learner of exercise 10 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[user prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk]]
    OLD [[
    // WHY: an object that existed keeps the DACL of whoever was first, and ours is ignored.
    if (!mapping || error == ERROR_ALREADY_EXISTS) {
]] NEW [[
    // TODO 4: which of the results means that this object does not have our DACL?
    if (!mapping) {
]]
    OLD [[
    // WHY: what no entry allows is denied, so one entry is enough.
    const std::wstring diary = L"D:P(A;;GA;;;" + user + L")";
]] NEW [[
    // TODO 1: this lets everyone in. Which entries does the diary need?
    const std::wstring diary = L"D:P(A;;GA;;;WD)";
]]
    OLD [[
    // WHY: GR is what FILE_MAP_READ needs. FR, which looks like it, is a right of files.
    const std::wstring news = L"D:P(A;;GA;;;" + user + L")(A;;GR;;;" + group + L")";
]] NEW [[
    // TODO 2: which right does a reader need?
    const std::wstring news = L"D:P(A;;GA;;;WD)";
]]
    OLD [[
    // WHY: entries count in their order. The user comes before the group, and the group before all.
    const std::wstring desk = L"D:P(A;;GRGW;;;" + user + L")(D;;GA;;;" + group + L")(A;;GRGW;;;AU)";
]] NEW [[
    // TODO 3: which entries, and in which order?
    const std::wstring desk = L"D:P(A;;GA;;;WD)";
]])
