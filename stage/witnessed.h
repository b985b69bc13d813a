// SPDX-License-Identifier: MIT
// What the witness in a graded program has seen: its answers to the questions of a scene.
#pragma once

#include "handle.h"
#include "witness/report.h"

#include <memory>
#include <string>
#include <string_view>

constexpr bool CAN_WITNESS = sizeof(void*) == 8; // not on x86: stage/witness/instead.h

class Witnessed
{
  public:
    /// Creates the memory that the witness of the next program fills. Throws Failure.
    Witnessed();
    /// The name of the memory, for the environment of the program.
    [[nodiscard]] const std::wstring& name() const { return name_; }

    /// The program is about to start: its witness adds this to the name of each file mapping object.
    void add_to_names(const std::wstring& suffix);
    /// Whether the program has a witness. Only then do the other functions mean something.
    [[nodiscard]] bool present() const { return report_->process != 0; }

    /// What is open now, as "the handle of CreateEventW, the view of MapViewOfFile". Empty: nothing.
    [[nodiscard]] std::wstring open() const;
    /// Whether something was open when the program began to print this text; false if it was not seen.
    [[nodiscard]] bool printed_while_open(std::wstring_view text) const;
    /// Whether the program began to print this text before it made this call; false if it was not seen.
    [[nodiscard]] bool printed_before(std::wstring_view text, std::wstring_view call) const;
    /// `call` may leave out the end: CreateEvent is CreateEventA, CreateEventW and CreateEventExW.
    [[nodiscard]] bool called(std::wstring_view call) const;
    /// Whether a call has had exactly this name of an object.
    [[nodiscard]] bool used(std::wstring_view object) const;
    /// All names that calls have had, in quotes; "no name".
    [[nodiscard]] std::wstring used_at_all() const;
    /// Whether a call has requested exactly this access.
    [[nodiscard]] bool requested(DWORD access) const;
    /// The first call that has requested more, as "OpenFileMappingW(FILE_MAP_WRITE)". Empty: none.
    [[nodiscard]] std::wstring requested_beyond(DWORD access) const;
    /// All that was requested, as "OpenFileMappingW(FILE_MAP_WRITE), ..."; "no access".
    [[nodiscard]] std::wstring requested_at_all() const;
    /// Until the program creates a file mapping object, OpenFileMappingW finds none.
    void let_look_too_early() { report_->too_early = 1; }
    [[nodiscard]] LONG sleeps() const { return report_->sleeps; }
    [[nodiscard]] bool waits_now() const { return report_->waiting > 0; }

  private:
    struct Unmap {
        void operator()(WitnessReport* view) const { UnmapViewOfFile(view); }
    };
    std::wstring name_;
    Handle mapping_;
    std::unique_ptr<WitnessReport, Unmap> report_;
};

/// Takes names as "FILE_MAP_READ | FILE_MAP_WRITE", gives the access. Throws Malformed for another name.
DWORD access_named(const std::wstring& names);
