// SPDX-License-Identifier: MIT
#include "programs.h"

#include "failure.h"
#include "keyboard.h"
#include "text.h"

#include <utility>

Programs::Programs(std::vector<std::filesystem::path> folders, Transcript& transcript,
                   Drawing& drawing, const Patience& patience)
    : folders_(std::move(folders)), transcript_(transcript), drawing_(drawing), patience_(patience)
{
}

void Programs::start(const std::wstring& program, const std::wstring& who,
                     std::optional<std::wstring> arguments, bool too_early)
{
    const bool none = !arguments;
    transcript_.act(L"start " + program + (too_early ? L" too early" : L"") +
                    (none                 ? L" without arguments"
                     : arguments->empty() ? L""
                                          : L" " + *arguments) +
                    (who == program ? L"" : L" as " + who));
    if (none && !CAN_WITNESS) {
        transcript_.act(L"not checked: " + who + L" without arguments");
    }
    if (none ? !CAN_WITNESS : arguments->empty()) {
        arguments = transcript_.object();
    }
    std::filesystem::path exe;
    for (const std::filesystem::path& folder : folders_) {
        if (exe.empty() && std::filesystem::exists(folder / (program + L".exe"))) {
            exe = folder / (program + L".exe");
        }
    }
    if (exe.empty()) {
        throw Failure{L"a program " + program, L"no " + program + L".exe among the built programs"};
    }
    if (running_.contains(who) && !running_.at(who).ended()) {
        throw Failure{who + L" has ended before it starts again", L"it is still running"};
    }
    running_.erase(who);
    never_.erase(who);
    programs_[who] = program;
    Witnessed& witnessed = witnessed_.insert_or_assign(who, Witnessed()).first->second;
    if (too_early) {
        witnessed.let_look_too_early();
    }
    witnessed.add_to_names(none ? transcript_.suffix() : L"");
    running_.emplace(who,
                     Program(exe, transcript_.real(arguments.value_or(L"")), witnessed.name()));
}

void Programs::press_key(const std::wstring& who)
{
    if (running_.contains(who)) {
        tell_prompt(who);
    }
    transcript_.act(L"press a key in " + who);
    const DWORD error = ::press_key(find(who).id());
    if (error != 0) {
        throw Failure{who + L" can be given a key", L"error " + std::to_wstring(error)};
    }
}

void Programs::exits(const std::wstring& who, const std::wstring& code)
{
    Program& program = find(who);
    std::optional<DWORD> found;
    patience_.wait_for([&] {
        program.listen(); // a full pipe would hold it up
        return (found = program.ended(STEP)).has_value();
    });
    tell_lines(who);
    const std::wstring expected = who + L" exits with code " + code;
    if (!found) {
        program.out.tell_unfinished(teller(who), true);
        throw Failure{expected, L"it is still running"};
    }
    transcript_.tell(who + L" exits with code " + exit_code_text(*found) + L".");
    if (exit_code_text(*found) != code) {
        throw Failure{expected, exited_with(*found)};
    }
    const Witnessed& seen = witnessed_.at(who);
    exited_.push_back(
        {programs_[who], who, seen.present() ? std::optional(seen.open()) : std::nullopt});
    drawing_.has_nothing(who);
    running_.erase(who);
}

void Programs::kill(const std::wstring& who)
{
    Program& program = find(who);
    tell_lines(who);
    tell_prompt(who);
    transcript_.act(L"kill " + who);
    program.kill();
    drawing_.has_nothing(who);
    running_.erase(who);
}

void Programs::end()
{
    if (!running_.empty()) {
        throw Failure{L"the scene tells how " + running_.begin()->first + L" ends", L"it does not"};
    }
}

Program* Programs::running(const std::wstring& who)
{
    const auto found = running_.find(who);
    return found == running_.end() ? nullptr : &found->second;
}

const Witnessed& Programs::witnessed(const std::wstring& who) const
{
    const auto found = witnessed_.find(who);
    if (found == witnessed_.end()) {
        throw Failure{who + L" was started", L"it was not"};
    }
    return found->second;
}

Program& Programs::find(const std::wstring& who)
{
    const auto found = running_.find(who);
    if (found == running_.end()) {
        throw Failure{who + L" was started", L"it was not, or it has ended"};
    }
    return found->second;
}
