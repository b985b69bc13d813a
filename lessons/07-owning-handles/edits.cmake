# What the page of lesson 07 lets the reader try: the fix of each program. And faults that the scenes must find.
foreach(scene IN ITEMS returns_early throws)
    experiment(owners_${scene} PROGRAM early_exit
    OLD [[
#include <stdio.h>
]]
    NEW [[
#include <memory>
#include <stdio.h>
]]
    OLD [[
int write_order(const wchar_t* name, const wchar_t* amount)
]]
    NEW [[
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;

int write_order(const wchar_t* name, const wchar_t* amount)
]]
    OLD [[
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
]]
    NEW [[
    const Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name));
]]
    OLD [[
found an existing object: error 183\n", name);
        CloseHandle(mapping);
]]
    NEW [[
found an existing object: error 183\n", name);
]]
    OLD [[
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
]]
    NEW [[
    const View<wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
]]
    OLD [[
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
]]
    NEW [[
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
]]
    OLD [[
    swprintf(static_cast<wchar_t*>(view), SIZE_IN_BYTES / sizeof(wchar_t), L"Pay %d.", euros);
    wprintf(L"Wrote: %ls\n", static_cast<const wchar_t*>(view));

    // 3. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
]]
    NEW [[
    swprintf(view.get(), SIZE_IN_BYTES / sizeof(wchar_t), L"Pay %d.", euros);
    wprintf(L"Wrote: %ls\n", view.get());
]]
    RUN ${scene})
endforeach()

experiment(code_before_destructors PROGRAM lost_code
OLD [[
Handle create(const std::wstring& name)
]]
NEW [[
Handle create(const std::wstring& name, DWORD& error)
]]
OLD [[
    return Handle(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                     SIZE_IN_BYTES, name.c_str()));
]]
NEW [[
    Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                      SIZE_IN_BYTES, name.c_str()));
    error = GetLastError();
    return mapping;
]]
OLD [[
    const Handle mapping = create(name);
    if (!mapping) {
        return failed(L"CreateFileMappingW", name);
    }
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
]]
NEW [[
    DWORD error = ERROR_SUCCESS;
    const Handle mapping = create(name, error);
    if (!mapping) {
        return failed(L"CreateFileMappingW", name, error);
    }
    if (error == ERROR_ALREADY_EXISTS) {
]]
RUN lost_code)

experiment(handle_or_null PROGRAM missing_file
OLD [[
    const Handle file(CreateFileW(FILE_NAME, GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file) {
        return failed(L"CreateFileW", FILE_NAME);
    }
]]
NEW [[
    HANDLE opened = CreateFileW(FILE_NAME, GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING,
                                FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE) {
        return failed(L"CreateFileW", FILE_NAME);
    }
    const Handle file(opened);
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

fault(keeps_a_right_amount PROGRAM early_exit
OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(]]
NEW [[
    UnmapViewOfFile(view);
    wprintf(]]
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
