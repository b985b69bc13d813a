// SPDX-License-Identifier: MIT
// One program on the stage: heard through two pipes, ended at the end of the stage.
#pragma once

#include "handle.h"
#include "output.h"

#include <filesystem>
#include <optional>
#include <string>

class Program
{
  public:
    /// Starts `exe` with `arguments` (a raw command line, UTF-16). The program gets a console without
    /// a window, which is its standard input, and a pipe for each of its outputs.
    /// `witness_memory` names what the witness of a graded program fills, see witnessed.h.
    /// Throws Failure with the error code when the system refuses.
    /// https://learn.microsoft.com/windows/win32/procthread/creating-a-child-process-with-redirected-input-and-output
    Program(const std::filesystem::path& exe, const std::wstring& arguments,
            const std::wstring& witness_memory);

    /// Takes what the program has written since. Returns whether there was something. Throws Failure
    /// when the program has written more than 1 MiB in all.
    bool listen();

    /// Standard output and standard error. Whatever a program wrote to standard output before it wrote
    /// to standard error is there when that is there; what it wrote afterwards may be there too.
    Output out;
    Output err;

    /// Gives the exit code, once the program has ended. Waits `milliseconds` for it at the most.
    std::optional<DWORD> ended(DWORD milliseconds = 0);

    /// Ends the program at once, as Task Manager does, and waits until it has ended.
    /// https://learn.microsoft.com/windows/win32/procthread/terminating-a-process
    void kill();

    [[nodiscard]] DWORD id() const { return id_; }

    /// The processor time that the first thread of the program has used so far, in units of 100
    /// nanoseconds. Of a whole process, Wine 8.0 does not know it.
    /// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-getthreadtimes
    [[nodiscard]] ULONGLONG processor_time() const;

  private:
    Handle process_;
    Handle thread_; // the first one
    DWORD id_ = 0;
    size_t written_ = 0; // bytes, in all
};
