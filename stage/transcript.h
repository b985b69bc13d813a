// SPDX-License-Identifier: MIT
// What a scene writes, the same in every run: names that are unique and texts that are secret in this
// run stand in it as the scene writes them.
#pragma once

#include "text.h"

#include <string>

class Transcript
{
  public:
    Transcript();

    /// The object of the scene. Its last part is unique in this run.
    void use_object(const std::wstring& name);
    [[nodiscard]] const std::wstring& object() const { return object_; }
    [[nodiscard]] const std::wstring& suffix() const { return suffix_; }

    /// A text of the scene, as the programs get it.
    [[nodiscard]] std::wstring real(const std::wstring& text) const;
    /// A text of the programs, as the scene writes it.
    [[nodiscard]] std::wstring plain(const std::wstring& text) const;

    /// Looks for `text` in `line`, from a place on. Returns where it ends, or npos. `{number}` in the
    /// text stands for digits: from then on, {number} in a sentence stands for what was found.
    size_t find(const std::wstring& text, const std::wstring& line, size_t from = 0);

    /// Writes one line. Throws nothing.
    void tell(const std::wstring& line);
    /// Writes what the scene does, in brackets, after an empty line.
    void act(const std::wstring& what);

  private:
    std::wstring object_;      // as the scene writes it
    std::wstring object_word_; // its last part
    std::wstring suffix_;      // makes it unique
    std::wstring secret_;      // stands for {secret}: a text that no program can know before
    std::wstring number_;      // stands for {number}
    bool told_ = false;
};
