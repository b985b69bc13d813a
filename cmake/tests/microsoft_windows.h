// SPDX-License-Identifier: MIT
// Forced into each source by .ci/run: windows.h as Microsoft's, which defines min and max as macros unless
// NOMINMAX is defined. MinGW-w64 hides them. The C++ headers come first: they cannot bear the macros.
#pragma once

#include <bits/stdc++.h>

#include <windows.h>

#ifndef NOMINMAX
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
