// SPDX-License-Identifier: MIT
// The message boxes of other processes: found, read, answered.
#pragma once

#include <windows.h>

#include <optional>
#include <string>
#include <vector>

struct ShownBox {
    HWND window;
    std::wstring title;
    std::wstring text;
    std::wstring buttons; // drawn: "[ OK ]", and more if there are more
};

/// Gives the visible message box of process `id`, if it shows one that is ready to be read.
/// https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-enumwindows
std::optional<ShownBox> find_message_box(DWORD id);

/// Draws the box with letters, one string for each row.
std::vector<std::wstring> draw_box(const ShownBox& box);

/// Clicks the first button of the box. Gives false when the button is not there any more.
/// The click is lost while the box is not active: click again while the box is there.
/// https://learn.microsoft.com/windows/win32/controls/bm-click
bool click_ok(HWND box);
