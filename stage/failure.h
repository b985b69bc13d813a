// SPDX-License-Identifier: MIT
// What ends a scene early: something else was found than was expected.
#pragma once

#include <string>

struct Failure {
    std::wstring expected;
    std::wstring found;
    std::wstring advice{}; // what to do; empty: what the scene advises now
};

/// A scene that cannot be played at all: its text is wrong, not the programs.
struct Malformed : Failure {
};

/// A scene that this system cannot show: it is neither passed nor failed.
struct Skipped {
    std::wstring reason;
};

/// The failure of a system call that was just made: `call` names it, GetLastError() says why.
Failure refused(const std::wstring& call);
