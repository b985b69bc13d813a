// SPDX-License-Identifier: MIT
// The stage: everything that the sentences of a scene act on.
#pragma once

#include "drawing.h"
#include "objects.h"
#include "programs.h"
#include "transcript.h"
#include "wait.h"

struct Stage {
    explicit Stage(std::vector<std::filesystem::path> folders)
        : programs(std::move(folders), transcript, drawing, patience)
    {
    }

    Patience patience;
    Transcript transcript;
    Drawing drawing;
    Objects objects{transcript, patience};
    Programs programs;
    std::wstring advice; // what a reader may look at when one of the next sentences fails
};
