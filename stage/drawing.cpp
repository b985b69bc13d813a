// SPDX-License-Identifier: MIT
#include "drawing.h"

#include <regex>

Drawing::Holder& Drawing::find(const std::wstring& who)
{
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            return holder;
        }
    }
    return holders_.emplace_back(Holder{who});
}

void Drawing::hear(const std::wstring& who, const std::wstring& line)
{
    if (line.starts_with(L"child: ")) { // a child process that prints into the output of its parent
        hear(L"child", line.substr(7));
        return;
    }
    const auto says = [&](const wchar_t* pattern) {
        return std::regex_search(line, std::wregex(pattern));
    };
    if (says(L"^Created ")) {
        find(who) = {who, true, false, ++memories_};
    } else if (says(L"^(Opened|Inherited) ")) {
        find(who) = {who, true, false, memories_};
    } else if (says(L"^(Mapped|Wrote|Read)\\b")) {
        find(who).view = true;
    } else if (says(L"^(Unmapped|Closed) ")) {
        find(who).view = find(who).view && !says(L"the view");
        find(who).handle = find(who).handle && !says(L"the handle");
    } else if (says(L"handle: \\w+, view: \\w+")) {
        find(who).handle = says(L"handle: open");
        find(who).view = says(L"view: mapped");
    }
}

void Drawing::has_nothing(const std::wstring& who)
{
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            holder.handle = holder.view = false;
        }
    }
}

std::wstring Drawing::row(bool name_exists) const
{
    std::wstring row;
    for (const Holder& holder : holders_) {
        row += L"    " + holder.who + (holder.handle ? L" [handle]" : L" [      ]") +
               (holder.view ? L" [view]" : L" [    ]");
        if (memories_ > 1) {
            row += L" memory " + std::to_wstring(holder.memory);
        }
    }
    row += L"    name: ";
    if (!name_exists) {
        return row + L"none";
    }
    return row + (memories_ > 1 ? L"memory " + std::to_wstring(memories_) : L"exists");
}
