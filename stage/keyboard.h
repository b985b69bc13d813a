// SPDX-License-Identifier: MIT
// A key for a program that waits in _getch().
#pragma once

#include <windows.h>

/// Puts the key Enter into the console of process `id`. Gives 0, or the error code of the call
/// that failed. The caller's own console is not touched: a second copy of the stage does it.
/// https://learn.microsoft.com/windows/console/writeconsoleinput
DWORD press_key(DWORD id);

/// The second copy's part: attaches to the console of process `id` and writes the key.
DWORD press_key_from_here(DWORD id);
