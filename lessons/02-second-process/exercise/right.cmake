# Other right answers, made from the solution: the check must accept each.
right(searches_by_hand WHY [[It counts the characters of the copy in a loop, and prints only those.]]
    OLD [[    if (message[0] == L'\0') {]] NEW [[    int length = 0;
    while (length < int{SIZE_IN_WCHARS} && message[length] != 0) {
        ++length;
    }
    if (length == 0) {]]
    OLD [[wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr]] NEW [[length > 127]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %.*ls\n", length, message);]])

right(on_one_line WHY [[All on one line of standard output, without a newline.]]
    OLD [[wprintf(L"Opened the file mapping object %ls.\n", name);]] NEW [[wprintf(L"%ls: ", name);]]
    OLD [[fwprintf(stderr, L"%ls: There is no message yet. Start this program again later.\n", name);]]
    NEW [[fputws(L"There is no message yet.", stdout);]]
    OLD [[fwprintf(stderr, L"%ls: This is not a message. Choose another name.\n", name);]]
    NEW [[fputws(L"This is not a message.", stdout);]]
    OLD [[wprintf(L"Read: %ls\n", message);]] NEW [[wprintf(L"Read: %ls", message); // then CloseHandle, if it were open]])

right(whole_object WHY [[It maps the whole object and copies the agreed bytes. The handle is closed before the view is unmapped.]]
    OLD [[FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);]] NEW [[FILE_MAP_READ, 0, 0, 0);]]
    OLD [[    UnmapViewOfFile(view);
    CloseHandle(mapping);
]] NEW [[    CloseHandle(mapping);
    UnmapViewOfFile(view);
    wprintf(L"Unmapped the view and closed the handle.\n");
]])

right(release_at_the_end WHY [[One way out, with goto. The order of the two questions is the other one.]]
    OLD [[
    // 4. Unmap]] TO [[
    wprintf(L"Read: %ls\n", message);
    return 0;
]] NEW [[
    int code = 1;
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"This is not a message.\n");
        goto end;
    }
    if (wcslen(message) == 0) {
        fwprintf(stderr, L"There is no message yet.\n");
        goto end;
    }
    wprintf(L"Read: %ls\n", message);
    code = 0;
end:
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return code;
]])

right(owning WHY [[Owners release in their destructors, and the copy is a std::wstring.]]
    OLD [[#include <fcntl.h>]] NEW [[#include <iostream>
#include <string>

#include <fcntl.h>]]
    OLD [[int wmain(]] NEW [[template <typename Release> struct Owner {
    Release release;
    ~Owner() { release(); }
};
template <typename Release> Owner(Release) -> Owner<Release>;

int wmain(]]
    OLD [[
    // 2. Map]] NEW [[
    const Owner mapping_owner{[=] { CloseHandle(mapping); }};
    // 2. Map]]
    OLD [[
        CloseHandle(mapping);
        return 1;
    }

    // 3. Copy]] TO [[
    return 0;
]] NEW [[
        return 1;
    }
    const Owner view_owner{[=] { UnmapViewOfFile(view); }};

    const std::wstring all(static_cast<const wchar_t*>(view), SIZE_IN_WCHARS);
    const std::wstring message = all.substr(0, all.find(L'\0'));
    if (message.size() == all.size()) {
        std::wcerr << L"This is not a message.\n";
    } else if (message.empty()) {
        std::wcerr << L"There is no message yet.\n";
    } else {
        std::wcout << L"Read: " << message << std::endl;
    }
    return message.empty() || message.size() == all.size();
]])

right(helper_functions WHY [[Functions decide and print. The last character is looked at first.]]
    OLD [[int wmain(]] NEW [[enum class Kind { NONE, OTHER, MESSAGE };

static Kind kind_of(const wchar_t (&text)[SIZE_IN_WCHARS])
{
    for (DWORD i = SIZE_IN_WCHARS; i-- > 0;) {
        if (text[i] == L'\0') {
            return text[0] == L'\0' ? Kind::NONE : Kind::MESSAGE;
        }
    }
    return Kind::OTHER;
}

static int show(const wchar_t* line, const wchar_t* rest, int code)
{
    fwprintf(code == 0 ? stdout : stderr, L"%ls%ls\n", line, rest);
    return code;
}

int wmain(]]
    OLD [[
    // WHY: new memory is]] TO [[
    return 0;
]] NEW [[
    switch (kind_of(message)) {
    case Kind::NONE:
        return show(L"There is no message yet.", L" Later there may be one.", 1);
    case Kind::OTHER:
        return show(L"This is not a message.", L"", 1);
    default:
        return show(L"Read: ", message, 0);
    }
]])
