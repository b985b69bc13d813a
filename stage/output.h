// SPDX-License-Identifier: MIT
// One output of a program, standard output or standard error: heard through a pipe, searched, told.
#pragma once

#include "handle.h"

#include <functional>
#include <optional>
#include <string>

class Output
{
  public:
    /// Finds something in a line, from a place on. Returns where it ends, or npos.
    using Match = std::function<size_t(const std::wstring& line, size_t from)>;
    /// Gets each line once. `part` is what of it was not told before: all, or its end.
    using Tell = std::function<void(const std::wstring& line, const std::wstring& part)>;

    /// `pipe` is the end to read from.
    explicit Output(Handle pipe = Handle()) : pipe_(std::move(pipe)) {}

    /// Takes what is in the pipe, 1 MiB at the most. Returns the number of bytes.
    size_t listen();
    /// The program has ended: a last line without its end counts as whole from now on.
    void finish() { finished_ = true; }

    /// Searches what was heard, from the last match on: also the rest of a line, also a line that is
    /// not finished. Tells the whole lines before the match, and the one with it.
    bool search(const Match& match, const Tell& tell);
    /// Whether search() would find something.
    [[nodiscard]] bool contains(const Match& match) const;
    /// Tells the whole lines that nobody has told.
    void tell_lines(const Tell& tell);
    /// Tells an unfinished line: if there was a match in it, or always.
    void tell_unfinished(const Tell& tell, bool always = false);

    /// No line may follow the one with the last match: otherwise the telling throws Failure with
    /// what was expected.
    void expect_silence(const std::wstring& expected) { expected_ = expected; }
    /// The beginning of the unfinished line, up to the end of the last match in it.
    [[nodiscard]] std::wstring matched() const { return unfinished().substr(0, unfinished_from_); }
    /// Whether search() has ever found something.
    [[nodiscard]] bool was_found() const { return found_; }

  private:
    std::optional<std::wstring> next_line();
    [[nodiscard]] std::wstring unfinished() const;

    Handle pipe_;
    std::string heard_; // all, in UTF-8
    size_t given_ = 0;  // so much of it is lines that next_line() gave
    bool finished_ = false;
    std::wstring line_; // the last whole line
    size_t from_ = 0;   // where the search goes on in it
    size_t unfinished_from_ = 0;
    size_t unfinished_told_ = 0;
    bool found_ = false;
    std::wstring expected_;
};
