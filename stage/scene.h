// SPDX-License-Identifier: MIT
// A scene: one sentence a line. An empty line and a line that starts with # say nothing.
#pragma once

#include "stage.h"

#include <string>
#include <vector>

struct Step {
    int line;              // counted from 1
    std::wstring sentence; // without the spaces around it
    size_t verb;           // which of the known sentences it is
};

/// Takes the text of a scene. Throws Malformed for the first line that is no known sentence,
/// and for a scene without a sentence.
std::vector<Step> read_scene(const std::wstring& text);

/// Does what the step says. Throws Failure.
void play(const Step& step, Stage& stage);

/// Gives the known sentences, one a line, for people.
std::wstring known_sentences();
