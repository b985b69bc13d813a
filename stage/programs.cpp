// SPDX-License-Identifier: MIT
#include "programs.h"

#include "failure.h"
#include "keyboard.h"
#include "text.h"

#include <utility>

namespace
{

std::wstring ended_with(DWORD code)
{
    return L"it exited with code " + exit_code_text(code);
}

} // namespace

Programs::Programs(std::vector<std::filesystem::path> folders, Transcript& transcript,
                   Drawing& drawing, const Patience& patience)
    : folders_(std::move(folders)), transcript_(transcript), drawing_(drawing), patience_(patience)
{
}

void Programs::start(const std::wstring& program, const std::wstring& who,
                     const std::wstring& arguments)
{
    transcript_.act(L"start " + program + (arguments.empty() ? L"" : L" " + arguments) +
                    (who == program ? L"" : L" as " + who));
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
    const Witnessed& witnessed = witnessed_.insert_or_assign(who, Witnessed()).first->second;
    running_.emplace(
        who, Program(exe, transcript_.real(arguments.empty() ? transcript_.object() : arguments),
                     witnessed.name()));
}

void Programs::prints(const std::wstring& who, const std::wstring& text)
{
    Program& program = find(who);
    const Output::Tell tell = teller(who);
    const Output::Match match = [&](const std::wstring& line, size_t from) {
        return transcript_.find(text, transcript_.plain(line), from);
    };
    last_line_ = L"nothing";
    const bool said = patience_.wait_for(
        [&] {
            program.listen();
            // A line of standard error appears when a sentence finds it, or when the program waits or
            // has ended: so the order does not depend on the moment.
            return program.out.search(match, tell) ||
                   (program.err.contains(match) && program.err.search(match, tell));
        },
        &program);
    if (!said) {
        program.err.tell_lines(tell);
        program.out.tell_unfinished(tell, true);
        const auto code = program.ended();
        const bool more = !code && program.listen();
        const std::wstring then = code ? ended_with(*code) : more ? L"more and more" : L"silence";
        throw Failure{who + L" prints " + in_quotes(text), last_line_ + L", then " + then};
    }
}

void Programs::prints_nothing_more(const std::wstring& who)
{
    Program& program = find(who);
    const bool none = !program.out.was_found() && !program.err.was_found();
    for (Output* output : {&program.out, &program.err}) {
        if (none || output->was_found()) {
            output->expect_silence(who + L" prints nothing more");
        }
    }
}

void Programs::never_prints(const std::wstring& who, const std::wstring& text)
{
    find(who);
    never_.emplace(who, text);
}

void Programs::shows_box(const std::wstring& who, const std::wstring& title,
                         const std::wstring& text)
{
    Program& program = find(who);
    std::optional<ShownBox> box;
    patience_.wait_for([&] { return (box = find_message_box(program.id())).has_value(); },
                       &program);
    tell_lines(who);
    const std::wstring expected = L"a box " + in_quotes(title) + L" that says " + in_quotes(text);
    if (!box) {
        const auto code = program.ended();
        throw Failure{expected, code ? ended_with(*code) : L"no box"};
    }
    boxes_[who] = box->window;
    box->text = transcript_.plain(box->text);

    transcript_.tell(who + L" shows a message box:");
    for (const std::wstring& row : draw_box(*box)) {
        transcript_.tell(L"    " + row);
    }
    if (box->title != title || box->text != text) {
        throw Failure{expected,
                      L"a box " + in_quotes(box->title) + L" that says " + in_quotes(box->text)};
    }
}

void Programs::press_ok(const std::wstring& who)
{
    transcript_.act(L"press OK in " + who);
    const auto box = boxes_.find(who);
    if (box == boxes_.end()) {
        throw Failure{who + L" shows a box before OK is pressed", L"no box was seen"};
    }
    const HWND window = box->second;
    boxes_.erase(box);
    if (!patience_.wait_for([&] { return !click_ok(window) || !IsWindow(window); })) {
        throw Failure{L"the box of " + who + L" closes", L"it is still there"};
    }
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
        throw Failure{expected, ended_with(*found)};
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

Output::Tell Programs::teller(const std::wstring& who)
{
    return [this, who](const std::wstring& line, const std::wstring& part) {
        last_line_ = in_quotes(transcript_.plain(line));
        transcript_.tell(who + L": " + part);
        drawing_.hear(who, line);
        const auto [first, last] = never_.equal_range(who);
        for (auto never = first; never != last; ++never) {
            if (line.find(transcript_.real(never->second)) != line.npos) {
                throw Failure{who + L" never prints " + in_quotes(never->second), last_line_};
            }
        }
    };
}

void Programs::tell_lines(const std::wstring& who)
{
    Program& program = find(who);
    program.listen();
    program.out.tell_lines(teller(who));
    program.err.tell_lines(teller(who));
}

void Programs::tell_prompt(const std::wstring& who)
{
    Program& program = find(who);
    program.listen();
    program.err.tell_lines(teller(who));
    program.out.tell_unfinished(teller(who));
    program.err.tell_unfinished(teller(who));
}
