// SPDX-License-Identifier: MIT
// The named objects of a scene: one function for each sentence about them. What the stage creates it
// keeps until close() or the end of the scene. Each function throws Failure.
#pragma once

#include "handle.h"
#include "transcript.h"
#include "wait.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

class Objects
{
  public:
    Objects(Transcript& transcript, const Patience& patience)
        : transcript_(transcript), patience_(patience)
    {
    }

    /// Throws Skipped when there is an object of this name: a person uses it just now.
    void needs_free(const std::wstring& object);
    void exists(const std::wstring& object);
    void does_not_exist(const std::wstring& object);
    /// Shows the first `size` bytes of the object, in hexadecimal.
    void look(const std::wstring& object, size_t size);
    /// `access` says in SDDL who may open the object; nullptr is the system's default.
    void create_mapping(const std::wstring& object, size_t size, const wchar_t* access = nullptr);
    void create_event(const std::wstring& object);
    /// Sets an event that another process has created.
    void set_event(const std::wstring& object);
    void fill(const std::wstring& object, size_t size, wchar_t character);
    void close(const std::wstring& object);
    /// Writes `text` and its terminating null, in UTF-16, at byte `offset` of the object.
    void write(const std::wstring& object, const std::wstring& text, size_t offset);
    /// Writes numbers of 32 bits, one after the other. `numbers` is the text of the scene: decimal or 0x.
    void write_numbers(const std::wstring& object, const std::wstring& numbers, size_t offset);
    /// Reads the number of 32 bits at byte `offset` of the object, in the first 4096 bytes.
    void holds_number(const std::wstring& object, const std::wstring& number, size_t offset);
    /// Reads the text at byte `offset` of the object, up to its terminating null, in the first 4096 bytes.
    void holds(const std::wstring& object, const std::wstring& text, size_t offset);
    /// Compares all bytes with those after the last sentence that created, filled or wrote the object.
    void is_unchanged(const std::wstring& object);
    /// The same, but `size` bytes at `offset` may differ, and at least one of them does, now or soon.
    /// `cleared`: the other bytes may be cleared. An object that no sentence has touched was all zero.
    void changed_only(const std::wstring& object, size_t size, size_t offset, bool cleared);

  private:
    /// Calls `how` with a handle for writing, then remembers all bytes for is_unchanged().
    void change(const std::wstring& object, const std::function<void(const Handle&)>& how);
    [[nodiscard]] std::vector<std::byte> bytes_of(const std::wstring& object) const;
    /// What is wrong when only `size` bytes at `offset` may differ, and must; empty: nothing.
    [[nodiscard]] std::wstring differs(const std::wstring& object, size_t size, size_t offset,
                                       bool cleared) const;

    Transcript& transcript_;
    const Patience& patience_;
    std::map<std::wstring, Handle> held_;
    std::map<std::wstring, std::vector<std::byte>> before_; // what is_unchanged() compares with
};
