// SPDX-License-Identifier: MIT
#include "message_box.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace
{

constexpr int TEXT_CONTROL = 0xFFFF; // the static control of a message box has this id
constexpr UINT PATIENCE = 1000;      // milliseconds for one answer of a window

std::optional<std::wstring> text_of(HWND window)
{
    wchar_t text[4096]{};
    DWORD_PTR length = 0;
    // GetWindowText does not reach into the controls of another process, the message does.
    if (SendMessageTimeoutW(window, WM_GETTEXT, std::size(text), reinterpret_cast<LPARAM>(text),
                            SMTO_ABORTIFHUNG, PATIENCE, &length) == 0) {
        return std::nullopt;
    }
    return std::wstring(text, length);
}

struct Search {
    DWORD process;
    HWND box;
};

BOOL CALLBACK is_it_this(HWND window, LPARAM parameter)
{
    auto* search = reinterpret_cast<Search*>(parameter);
    DWORD process = 0;
    GetWindowThreadProcessId(window, &process);
    wchar_t window_class[8]{};
    GetClassNameW(window, window_class, static_cast<int>(std::size(window_class)));
    if (process == search->process && IsWindowVisible(window) &&
        std::wstring(window_class) == L"#32770") {
        search->box = window;
        return FALSE; // found, look no further
    }
    return TRUE;
}

HWND next_button(HWND box, HWND button)
{
    do {
        button = FindWindowExW(box, button, L"Button", nullptr);
    } while (button != nullptr && !IsWindowVisible(button));
    return button;
}

} // namespace

std::optional<ShownBox> find_message_box(DWORD id)
{
    Search search{id, nullptr};
    EnumWindows(is_it_this, reinterpret_cast<LPARAM>(&search));
    const HWND control = search.box != nullptr ? GetDlgItem(search.box, TEXT_CONTROL) : nullptr;
    if (control == nullptr) {
        return std::nullopt;
    }
    const auto title = text_of(search.box);
    const auto text = text_of(control);
    if (!title || !text) {
        return std::nullopt;
    }
    // Their labels are in the language of the system, so only their number is told.
    std::wstring buttons;
    for (HWND button = next_button(search.box, nullptr); button != nullptr;
         button = next_button(search.box, button)) {
        buttons += buttons.empty() ? L"[ OK ]" : L"[ another button ]";
    }
    return ShownBox{search.box, *title, *text, buttons};
}

std::vector<std::wstring> draw_box(const ShownBox& box)
{
    std::vector<std::wstring> lines;
    size_t width = std::max(box.title.size() + 4, box.buttons.size() + 2);
    std::wistringstream rows(box.text);
    for (std::wstring row; std::getline(rows, row);) {
        width = std::max(width, row.size() + 4);
        lines.push_back(row);
    }
    std::vector<std::wstring> drawn;
    drawn.push_back(L"+- " + box.title + L" " + std::wstring(width - box.title.size() - 3, L'-') +
                    L"+");
    for (const std::wstring& line : lines) {
        drawn.push_back(L"|  " + line + std::wstring(width - line.size() - 2, L' ') + L"|");
    }
    drawn.push_back(L"+" + std::wstring(width - box.buttons.size() - 1, L'-') + box.buttons +
                    L"-+");
    return drawn;
}

bool click_ok(HWND box)
{
    HWND button = next_button(box, nullptr);
    return button != nullptr && PostMessageW(button, BM_CLICK, 0, 0);
}
