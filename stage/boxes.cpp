// SPDX-License-Identifier: MIT
#include "programs.h"

#include "failure.h"
#include "text.h"

void Programs::shows_box(const std::wstring& who, const std::wstring& title,
                         const std::wstring& text)
{
    Program& program = find(who);
    std::optional<ShownBox> box;
    patience_.wait_for([&] { return (box = find_message_box(program.id())).has_value(); },
                       &program);
    tell_lines(who);
    const std::wstring expected = L"a box " + in_quotes(title) + L" that says " + in_quotes(text);
    if (!box) {
        const auto code = program.ended();
        throw Failure{expected, code ? exited_with(*code) : L"no box"};
    }
    boxes_[who] = box->window;
    box->text = transcript_.plain(box->text);

    transcript_.tell(who + L" shows a message box:");
    for (const std::wstring& row : draw_box(*box)) {
        transcript_.tell(L"    " + row);
    }
    if (box->title != title || box->text != text) {
        throw Failure{expected,
                      L"a box " + in_quotes(box->title) + L" that says " + in_quotes(box->text)};
    }
}

void Programs::press_ok(const std::wstring& who)
{
    transcript_.act(L"press OK in " + who);
    const auto box = boxes_.find(who);
    if (box == boxes_.end()) {
        throw Failure{who + L" shows a box before OK is pressed", L"no box was seen"};
    }
    const HWND window = box->second;
    boxes_.erase(box);
    if (!patience_.wait_for([&] { return !click_ok(window) || !IsWindow(window); })) {
        throw Failure{L"the box of " + who + L" closes", L"it is still there"};
    }
}
