// SPDX-License-Identifier: MIT
// What each program has, as it said itself: drawn in one row.
#pragma once

#include <string>
#include <vector>

class Drawing
{
  public:
    /// A line that `who` has written. One with `handle: open, view: mapped`, or other words, counts.
    void hear(const std::wstring& who, const std::wstring& line);
    /// `who` has ended.
    void has_nothing(const std::wstring& who);
    /// All programs that spoke, in the order in which they spoke.
    [[nodiscard]] std::wstring row() const;

  private:
    struct Holder {
        std::wstring who;
        bool handle;
        bool view;
    };
    std::vector<Holder> holders_;
};
