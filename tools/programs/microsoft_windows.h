// SPDX-License-Identifier: MIT
// Forced into each source by .ci/run: after windows.h, min and max are macros unless the build defines
// NOMINMAX, as with Microsoft's header. MinGW-w64 hides them: its C++ headers define NOMINMAX themselves.
// The C++ headers come first, because they cannot bear the macros.
#pragma once

#ifndef NOMINMAX
#define MIN_AND_MAX_ARE_MACROS
#endif

#include <bits/stdc++.h>

#include <windows.h>

#ifdef MIN_AND_MAX_ARE_MACROS
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
