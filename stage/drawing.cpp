// SPDX-License-Identifier: MIT
#include "drawing.h"

#include <regex>

void Drawing::hear(const std::wstring& who, const std::wstring& line)
{
    std::wsmatch words;
    if (!std::regex_search(line, words, std::wregex(L"handle: (\\w+), view: (\\w+)"))) {
        return;
    }
    const Holder now{who, words[1] == L"open", words[2] == L"mapped"};
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            holder = now;
            return;
        }
    }
    holders_.push_back(now);
}

void Drawing::has_nothing(const std::wstring& who)
{
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            holder = {who, false, false};
        }
    }
}

std::wstring Drawing::row() const
{
    std::wstring row;
    for (const Holder& holder : holders_) {
        row += L"    " + holder.who + (holder.handle ? L" [handle]" : L" [      ]") +
               (holder.view ? L" [view]" : L" [    ]");
    }
    return row;
}
