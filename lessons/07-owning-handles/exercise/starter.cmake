# What the learner of exercise 07 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[exercise prints Replaced: We open at nine.]]
    OLD [[
// WHY: a destructor runs on every way out, also on those that nobody has thought of.
]] TO [[
// WHY: the view is declared last, so it is released first.
struct Memory {
    std::unique_ptr<void, Close> mapping;
    std::unique_ptr<wchar_t[], Unmap> view;
};
]] NEW [[
// TODO 1: serve can end in five ways, and create can fail in two: find them. Decide who releases the
// handle and the view in each of them.
struct Memory {
    HANDLE mapping = nullptr;
    wchar_t* view = nullptr;
};
]]
    OLD [[
    memory.mapping.reset(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, bytes, name));
    // WHY: the next line prints, and that can change the code.
    const DWORD error = GetLastError();
]] NEW [[
    memory.mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, bytes, name);
]]
    OLD [[
    if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {
]] NEW [[
    const DWORD error = GetLastError(); // TODO 2: is this the code of the creation?
    if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {
]]
    OLD [[
    memory.view.reset(
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping.get(), FILE_MAP_WRITE, 0, 0, bytes)));
]] NEW [[
    memory.view =
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping, FILE_MAP_WRITE, 0, 0, bytes));
]]
    OLD [[
    CopyMemory(memory.view.get(), NOTICE, sizeof(NOTICE));
]] NEW [[
    CopyMemory(memory.view, NOTICE, sizeof(NOTICE));
]]
    OLD [[
    wprintf(L"Wrote: %ls\n", memory.view.get());
]] NEW [[
    wprintf(L"Wrote: %ls\n", memory.view);
]]
    OLD [[
    // WHY: while the old handle is open, the name exists, and creating finds the old object.
    memory = {};
]] NEW [[
    // TODO 3: decide what must be released before this line, so that creating makes a new object.
]]
    OLD [[
    wprintf(L"Replaced: %ls\n", memory.view.get());
]] NEW [[
    wprintf(L"Replaced: %ls\n", memory.view);
]]
    OLD [[
    wait_for_key(L"Press any key to end serve.");
]] NEW [[
    wait_for_key(L"Press any key to end serve.");
    UnmapViewOfFile(memory.view);
    CloseHandle(memory.mapping);
]])
