# Right answers to exercise 03 in other styles, made from the solution: cmake/edit.cmake.
right(reads_first
    WHY [[It opens the object for reading, and then, with a second handle, for writing.]]
    OLD [[    DWORD access = FILE]] TO [[name);
    }]] NEW [[    DWORD access = FILE_MAP_READ;
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    HANDLE both = mapping == nullptr ? nullptr : OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (both != nullptr) {
        CloseHandle(mapping);
        mapping = both;
        access |= FILE_MAP_WRITE;
    }]])
right(requests_writing_alone
    WHY [[A view for writing can be read, too, so one right is enough.]]
    OLD [[FILE_MAP_READ | FILE_MAP_WRITE]] NEW [[FILE_MAP_WRITE]])
right(maps_the_whole_object
    WHY [[A size of 0 maps all of it. The program still uses what both programs know.]]
    OLD [[0, 0, SIZE_IN_BYTES);]] NEW [[0, 0, 0);]])
right(asks_the_view
    WHY [[The protection of the view tells whether it can be written to.]]
    OLD [[const bool may_write = access != FILE_MAP_READ;]] NEW [[MEMORY_BASIC_INFORMATION region{};
    VirtualQuery(view, &region, sizeof(region));
    const bool may_write = region.Protect == PAGE_READWRITE;]])
right(a_loop_of_tries
    WHY [[It tries less and less. Only error 5 leads to the second try.]]
    OLD [[    DWORD access = FILE]] TO [[name);
    }]] NEW [[    DWORD access = 0;
    HANDLE mapping = nullptr;
    const DWORD less[] = {FILE_MAP_READ | FILE_MAP_WRITE, FILE_MAP_READ};
    for (const DWORD tried : less) {
        mapping = OpenFileMappingW(access = tried, FALSE, name);
        if (mapping != nullptr || GetLastError() != ERROR_ACCESS_DENIED) break;
    }]])
right(prints_the_meaning_first
    WHY [[Nothing says which output a meaning goes to, or that it comes last.]]
    OLD [[        fwprintf(stderr, L"OpenFileMappingW]] TO [[                 meaning(error));]] NEW [[
        wprintf(L"%ls\n", meaning(error));
        fwprintf(stderr, L"error %lu\n", error);]])
right(one_line_for_both
    WHY [[Two results on one line are two results.]]
    OLD [[L"Read: %ls\n"]] NEW [[L"Read: %ls  "]])
right(owners_and_strings
    WHY [[A class that releases, a string, and a comment that names calls.]]
    OLD [[#include <windows.h>
]] NEW [[#include <windows.h>

#include <memory>
#include <string>

// UnmapViewOfFile and then CloseHandle, never CreateFileMappingW, ExitProcess or Sleep(1000).
struct Unmap {
    void operator()(void* view) const { UnmapViewOfFile(view); }
};
]]
    OLD [[
    wchar_t message[MESSAGE_IN_WCHARS];
    CopyMemory(message, view, sizeof(message));
]] NEW [[
    std::unique_ptr<void, Unmap> owner(view);
    const std::wstring all(static_cast<const wchar_t*>(view), MESSAGE_IN_WCHARS);
    const wchar_t* message = all.c_str();
]]
    OLD [[
    UnmapViewOfFile(view);
    CloseHandle(mapping);

    if]] NEW [[
    owner.reset();
    CloseHandle(mapping);

    if]])
