// SPDX-License-Identifier: MIT
// Waiting until something is so, with a limit that holds whatever the programs do.
#pragma once

#include "program.h"

#include <algorithm>
#include <chrono>

constexpr DWORD STEP = 5; // milliseconds between two looks, when nothing can be waited for

class Patience
{
  public:
    using Clock = std::chrono::steady_clock;

    void set(std::chrono::milliseconds limit) { limit_ = std::min(limit, cap_); }
    /// From now on, no wait is longer than `cap`: for a scene that is expected to fail.
    void cap(std::chrono::milliseconds cap)
    {
        cap_ = cap;
        set(limit_);
    }
    /// The end of a wait that begins now.
    [[nodiscard]] Clock::time_point deadline() const { return Clock::now() + limit_; }

    /// Waits until `condition` is true. Returns false at the limit, and when `program` has ended
    /// with the condition still false.
    template <typename Condition>
    bool wait_for(Condition condition, Program* program = nullptr) const
    {
        const auto end = deadline();
        for (;;) {
            // Asked before the condition: what a program did before its end is seen by the condition.
            const bool ended = program != nullptr && program->ended().has_value();
            if (condition()) {
                return true;
            }
            if (ended || Clock::now() >= end) {
                return false;
            }
            if (program != nullptr) {
                program->ended(STEP);
            } else {
                Sleep(STEP);
            }
        }
    }

  private:
    std::chrono::milliseconds limit_{10000};
    std::chrono::milliseconds cap_{std::chrono::hours(1)};
};
