// SPDX-License-Identifier: MIT
// The programs of a scene: one function for each sentence about them. Each waits until what it says is
// so, until its limit, and throws Failure when it is not. What they write goes into the transcript.
#pragma once

#include "drawing.h"
#include "message_box.h"
#include "program.h"
#include "transcript.h"
#include "wait.h"
#include "witnessed.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

class Programs
{
  public:
    /// `folders` hold the programs; the first one that has a program is taken.
    Programs(std::vector<std::filesystem::path> folders, Transcript& transcript, Drawing& drawing,
             const Patience& patience);

    /// Starts `program`, called `who` from now on. With empty `arguments` it gets the object's name; with
    /// nullopt it gets none, and its witness makes the names that it uses unique, as the object's.
    /// `too_early`: until it creates a file mapping object, it finds none.
    void start(const std::wstring& program, const std::wstring& who,
               std::optional<std::wstring> arguments, bool too_early = false);
    /// Waits for a line of one of its outputs that contains `text`, from the last match on. The lines
    /// before it go into the transcript too.
    void prints(const std::wstring& who, const std::wstring& text);
    /// Waits for a line of standard error, from the last match on, that is not blank.
    void prints_an_error(const std::wstring& who);
    /// From now on, until the program has ended, no line may contain `text`, nor what was named before.
    /// `advice` is what to do if one does.
    void never_prints(const std::wstring& who, const std::wstring& text,
                      const std::wstring& advice);
    /// No further line may come from the output in which the last text was found; from neither when
    /// none was.
    void prints_nothing_more(const std::wstring& who);
    void shows_box(const std::wstring& who, const std::wstring& title, const std::wstring& text);
    void press_ok(const std::wstring& who);
    void press_key(const std::wstring& who);
    void exits(const std::wstring& who, const std::wstring& code);
    void kill(const std::wstring& who);
    /// Tells the whole lines that `who`, which was started and not seen to end, has written.
    void tell_lines(const std::wstring& who);
    /// The program, if it is running; nullptr otherwise.
    Program* running(const std::wstring& who);
    /// What the witness of `who` sees; still there when `who` has ended. Throws Failure.
    const Witnessed& witnessed(const std::wstring& who) const;
    struct Exited {
        std::wstring program;
        std::wstring who;
        std::optional<std::wstring> open; // what it has left open; nullopt: it has no witness
    };
    [[nodiscard]] const std::vector<Exited>& exited() const { return exited_; }
    /// The end of the scene: it must have told of each program how it ended.
    void end();

  private:
    Program& find(const std::wstring& who);
    /// Waits for a match in standard error, or in either output. `what` it does then is for the failure.
    void wait_for_line(const std::wstring& who, const Output::Match& match,
                       const std::wstring& what, bool either = true);
    /// What goes into the transcript when `who` has written a line.
    Output::Tell teller(const std::wstring& who);
    /// Whether its standard output has a text that it must not print, in what nobody has told yet.
    bool prints_forbidden(const std::wstring& who);
    /// Tells what `who` has written when it waits: a prompt, and what went to standard error.
    void tell_prompt(const std::wstring& who);

    std::vector<std::filesystem::path> folders_;
    Transcript& transcript_;
    Drawing& drawing_;
    const Patience& patience_;
    std::map<std::wstring, Program> running_;
    std::map<std::wstring, Witnessed> witnessed_;   // also of programs that have ended
    std::map<std::wstring, std::wstring> programs_; // what each one that was started is
    std::vector<Exited> exited_;
    std::map<std::wstring, HWND> boxes_;
    struct Forbidden {
        std::wstring text;
        std::wstring advice;
        std::wstring before; // the part of a line that was heard before
    };
    std::map<std::wstring, std::vector<Forbidden>> never_; // what a program must not print
    std::wstring last_line_;                               // in quotes
};
