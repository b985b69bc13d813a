// SPDX-License-Identifier: MIT
// What each program has, as it said itself: drawn in one row.
#pragma once

#include <string>
#include <vector>

class Drawing
{
  public:
    /// A line that `who` has written. It counts when it says that the program has created or opened
    /// the object, mapped, read or written it, unmapped its view, closed its handle; or when it says
    /// `handle: open, view: mapped`, or other words.
    void hear(const std::wstring& who, const std::wstring& line);
    /// `who` has ended.
    void has_nothing(const std::wstring& who);
    /// All programs that spoke, in the order in which they spoke, and whether the name exists. As
    /// soon as there is a second memory, each is numbered.
    [[nodiscard]] std::wstring row(bool name_exists) const;

  private:
    struct Holder {
        std::wstring who;
        bool handle = false;
        bool view = false;
        int memory = 0; // which one: 1 is the first that was created
    };
    Holder& find(const std::wstring& who);

    std::vector<Holder> holders_;
    int memories_ = 0; // created so far; the last one has the name
};
