// SPDX-License-Identifier: MIT
// What the witness notes down for the stage. Without a stage that reads it, nothing is noted.
#pragma once

#include <windows.h>

namespace witness
{

/// Comes before everything else. Leaves the last error alone.
void begin();

/// The call of this name has opened `value`, or has failed (nullptr).
void opened(const wchar_t* call, void* value, const wchar_t* object = nullptr, DWORD access = 0);

/// The name of a file mapping object with the suffix that the stage has set: so programs that run at the
/// same time and use the same default name do not meet. Without a suffix, it is the same name.
class UniqueName
{
  public:
    explicit UniqueName(const wchar_t* name);
    [[nodiscard]] const wchar_t* get() const { return name_; }

  private:
    const wchar_t* name_; // the program's own, or room_
    wchar_t room_[320]{};
};

/// `value` is about to be closed: noted before, because another thread may get the same value
/// afterwards. Returns what not_closed() takes when the closing has failed.
void* closing(const void* value);
void not_closed(void* note, const void* value);

/// A call has succeeded whose documentation does not define the last error then: Windows may have
/// changed it, so it is changed.
/// https://learn.microsoft.com/windows/win32/api/errhandlingapi/nf-errhandlingapi-getlasterror
void overwrite_error();

/// Whether the program looks for an object a moment before another process creates it.
bool looks_too_early();
/// From now on, it does not.
void looks_now();

/// This text is about to be printed.
void prints(const wchar_t* text);

/// This thread is about to sleep. Returns how long: a long sleep does not end by itself.
DWORD sleeps(DWORD milliseconds);

/// This thread waits for an object, from now on or no longer, and at most so long. A short limit is not a
/// wait: the program checks again and again. wait_begins() returns how long: a long limit passes soon.
DWORD wait_begins(DWORD milliseconds);
void wait_ends(DWORD milliseconds);

} // namespace witness
