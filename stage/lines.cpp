// SPDX-License-Identifier: MIT
#include "programs.h"

#include "failure.h"
#include "message_box.h"
#include "text.h"

#include <algorithm>

void Programs::prints(const std::wstring& who, const std::wstring& text)
{
    wait_for_line(
        who,
        [&](const std::wstring& line, size_t from) {
            return transcript_.find(text, transcript_.plain(line), from);
        },
        L" prints " + in_quotes(text));
}

void Programs::prints_an_error(const std::wstring& who)
{
    wait_for_line(
        who,
        [](const std::wstring& line, size_t from) {
            return line.find_first_not_of(L" \t", from) == line.npos ? line.npos : line.size();
        },
        L" prints an error", false);
}

void Programs::wait_for_line(const std::wstring& who, const Output::Match& match,
                             const std::wstring& what, bool either)
{
    Program& program = find(who);
    const Output::Tell tell = teller(who);
    last_line_ = L"nothing";
    const auto found = [&] {
        program.listen();
        // A line of standard error appears when a sentence finds it, or when the program waits or
        // has ended: so the order does not depend on the moment.
        return (either && program.out.search(match, tell)) ||
               (program.err.contains(match) && program.err.search(match, tell));
    };
    const bool said = patience_.wait_for(
        [&] {
            if (found()) {
                return true;
            }
            const bool forbidden = !either && prints_forbidden(who);
            const bool came_before = forbidden && found();
            if (forbidden && !came_before) {
                program.out.tell_lines(tell); // this throws, if the line is whole
            }
            return came_before;
        },
        &program);
    if (!said) {
        program.out.tell_lines(tell);
        program.err.tell_lines(tell);
        program.out.tell_unfinished(tell, true);
        const auto code = program.ended();
        const std::wstring then = code                             ? exited_with(*code)
                                  : program.listen()               ? L"more and more"
                                  : find_message_box(program.id()) ? L"a message box"
                                                                   : L"silence";
        throw Failure{who + what, last_line_ + L", then " + then};
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

void Programs::never_prints(const std::wstring& who, const std::wstring& text,
                            const std::wstring& advice)
{
    const Program& program = find(who);
    never_[who].push_back({text, advice, program.out.matched() + program.err.matched()});
}

Output::Tell Programs::teller(const std::wstring& who)
{
    return [this, who](const std::wstring& line, const std::wstring& part) {
        last_line_ = in_quotes(transcript_.plain(line));
        transcript_.tell(who + L": " + part);
        drawing_.hear(who, line);
        for (const auto& [text, advice, before] : never_[who]) {
            const size_t from = line.starts_with(before) ? before.size() : 0;
            if (line.find(transcript_.real(text), from) != line.npos) {
                throw Failure{who + L" never prints " + in_quotes(text), last_line_, advice};
            }
        }
    };
}

bool Programs::prints_forbidden(const std::wstring& who)
{
    const auto& never = never_[who];
    return std::any_of(never.begin(), never.end(), [&](const Forbidden& one) {
        return find(who).out.contains([&](const std::wstring& line, size_t from) {
            return line.find(transcript_.real(one.text), from);
        });
    });
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
