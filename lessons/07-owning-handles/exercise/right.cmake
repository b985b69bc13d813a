# Right answers to exercise 07 in another style, made from the solution: cmake/edit.cmake.
right(releases_one_by_one
    WHY [[reset says the same in two lines.]]
    OLD [[
    memory = {};
]]
    NEW [[
    memory.view.reset();
    memory.mapping.reset();
]])

right(closes_the_handle_only
    WHY [[The name goes with the handle. The old view is unmapped when the new one takes its place.]]
    OLD [[
    memory = {};
]]
    NEW [[
    memory.mapping.reset();
]])

right(releases_in_a_block
    WHY [[The end of a block releases what was moved into it.]]
    OLD [[
    memory = {};
]]
    NEW [[
    {
        const Memory old = std::move(memory);
    }
]])

right(handle_is_released_first
    WHY [[Windows accepts both orders of release.]]
    OLD [[
    std::unique_ptr<void, Close> mapping;
    std::unique_ptr<wchar_t[], Unmap> view;
]]
    NEW [[
    std::unique_ptr<wchar_t[], Unmap> view;
    std::unique_ptr<void, Close> mapping;
]])

right(lambda_as_deleter
    WHY [[In C++20, the type of a lambda can be a deleter.]]
    OLD [[
    std::unique_ptr<void, Close> mapping;
    std::unique_ptr<wchar_t[], Unmap> view;
]]
    NEW [[
    std::unique_ptr<void, decltype([](HANDLE handle) { CloseHandle(handle); })> mapping;
    std::unique_ptr<wchar_t[], decltype([](wchar_t* view) { UnmapViewOfFile(view); })> view;
]])

right(own_class
    WHY [[A class with a destructor of its own does what std::unique_ptr does.]]
    OLD [[
    std::unique_ptr<void, Close> mapping;
]]
    NEW [[
    class Handle
    {
      public:
        Handle() = default;
        Handle(Handle&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
        Handle& operator=(Handle&& other) noexcept
        {
            reset(std::exchange(other.handle_, nullptr));
            return *this;
        }
        ~Handle() { reset(nullptr); }
        void reset(HANDLE handle)
        {
            HANDLE old = std::exchange(handle_, handle);
            if (old != nullptr) {
                CloseHandle(old);
            }
        }
        HANDLE get() const { return handle_; }
        explicit operator bool() const { return handle_ != nullptr; }

      private:
        HANDLE handle_ = nullptr;
    } mapping;
]])

right(shared_owner
    WHY [[With std::shared_ptr, the last copy releases, and here there is one copy only.]]
    OLD [[
    std::unique_ptr<wchar_t[], Unmap> view;
]]
    NEW [[
    std::shared_ptr<wchar_t[]> view;
]]
    OLD [[
    memory.view.reset(
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping.get(), FILE_MAP_WRITE, 0, 0, bytes)));
]]
    NEW [[
    memory.view.reset(
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping.get(), FILE_MAP_WRITE, 0, 0, bytes)),
        Unmap());
]])

right(log_keeps_the_code
    WHY [[The log puts the code back, so a later line can get it.]]
    OLD [[
    const DWORD error = GetLastError();
    wprintf(L"Log: %lu bytes are requested.\n", bytes);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
]]
    NEW [[
    const DWORD code = GetLastError();
    wprintf(L"Log: %lu bytes are requested.\n", bytes);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    SetLastError(code);
    const DWORD error = GetLastError();
]])
