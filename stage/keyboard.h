// SPDX-License-Identifier: MIT
// The keyboard of a program: its console, which nobody sees.
#pragma once

#include <windows.h>

/// Puts the key Enter into the console of process `id`. Gives 0, or the error code of the call
/// that failed. The caller's own console is not touched: a second copy of the stage does it.
/// https://learn.microsoft.com/windows/console/writeconsoleinput
DWORD press_key(DWORD id);

/// Whether process `id` reads its console now: it takes an event that means nothing, and goes on reading.
bool reads_console(DWORD id);

/// The second copy's part: attaches to the console of process `id` and does what `word` says, "press" or
/// "probe". Returns 0, or an error code.
DWORD at_console_of(DWORD id, const wchar_t* word);
