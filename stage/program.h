// SPDX-License-Identifier: MIT
// One program on the stage: heard through a pipe, ended at the end of the stage.
#pragma once

#include "handle.h"

#include <filesystem>
#include <optional>
#include <string>

class Program
{
  public:
    /// Starts `exe` with `arguments` (a raw command line, UTF-16). The program gets a console
    /// without a window, for its keys, and a pipe for both of its outputs.
    /// Throws Failure with the error code when the system refuses.
    /// https://learn.microsoft.com/windows/win32/procthread/creating-a-child-process-with-redirected-input-and-output
    Program(const std::filesystem::path& exe, const std::wstring& arguments);

    /// Gives the next whole line that the program has written and nobody has read, if any.
    /// After the program has ended, a last line without its end counts as whole.
    /// Throws Failure when the program has written more than 1 MiB in all.
    std::optional<std::wstring> next_line();

    /// Gives the exit code, once the program has ended. Waits `milliseconds` for it at the most.
    std::optional<DWORD> ended(DWORD milliseconds = 0);

    /// Ends the program at once, as Task Manager does, and waits until it has ended.
    /// https://learn.microsoft.com/windows/win32/procthread/terminating-a-process
    void kill();

    [[nodiscard]] DWORD id() const { return id_; }

  private:
    void listen();

    Handle process_;
    Handle pipe_;
    DWORD id_ = 0;
    std::string heard_;  // UTF-8, not yet given to anybody
    size_t written_ = 0; // bytes, in all
};
