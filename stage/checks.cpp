// SPDX-License-Identifier: MIT
#include "checks.h"

#include "failure.h"
#include "keyboard.h"
#include "text.h"

#include <functional>

namespace
{

// Processor time is counted in ticks of some 10 milliseconds, and a program that polls on a busy system gets few.
constexpr std::chrono::milliseconds QUIET{300};

using Seen = std::function<std::wstring(const Witnessed&)>; // what is wrong; empty: nothing

// `patience`: what is wrong may become right by waiting, while the program runs; nullptr: it cannot.
void check(Stage& stage, const Patience* patience, const std::wstring& who,
           const std::wstring& what, const Seen& wrong)
{
    const std::wstring sentence = who + L" " + what;
    const Witnessed& witnessed = stage.programs.witnessed(who);
    Program* const program = stage.programs.running(who);
    if (program != nullptr && CAN_WITNESS) {
        stage.patience.wait_for([&] { return witnessed.present(); }, program); // it has just begun
    }
    if (!witnessed.present()) {
        stage.transcript.act(L"not checked: " + sentence);
        return;
    }
    std::wstring found;
    const auto right = [&] { return (found = wrong(witnessed)).empty(); };
    const bool wait = patience != nullptr && program != nullptr;
    if (wait ? !patience->wait_for(right, program) : !right()) {
        throw Failure{sentence, stage.transcript.plain(found)};
    }
    stage.transcript.act(L"check: " + sentence);
}

} // namespace

void still_waits(Stage& stage, const std::wstring& who)
{
    const std::wstring sentence = who + L" still waits";
    const Witnessed& witnessed = stage.programs.witnessed(who);
    Program* const program = stage.programs.running(who);
    if (program == nullptr) {
        throw Failure{sentence, L"it has ended"};
    }
    const bool waits = stage.patience.wait_for(
        [&] { return witnessed.waits_now() || reads_console(program->id()); }, program);
    if (const auto code = program->ended()) {
        throw Failure{sentence, exited_with(*code)};
    }
    if (!waits) {
        throw Failure{sentence,
                      witnessed.sleeps() != 0
                          ? L"it sleeps instead of waiting"
                          : L"it is running, and waits neither for a key nor for an object; "
                            L"perhaps it checks again and again"};
    }
    stage.transcript.act(L"check: " + sentence);
}

void uses_no_processor_time(Stage& stage, const std::wstring& who)
{
    const std::wstring sentence = who + L" waits and uses no processor time";
    Program* const program = stage.programs.running(who);
    if (program == nullptr) {
        throw Failure{sentence, L"it has ended"};
    }
    ULONGLONG used = program->processor_time();
    auto since = Patience::Clock::now();
    const auto quiet = [&] {
        const ULONGLONG now = program->processor_time();
        since = now == used ? since : Patience::Clock::now();
        used = now;
        return !program->ended() && Patience::Clock::now() - since >= QUIET;
    };
    if (!stage.patience.wait_for(quiet, program)) {
        stage.programs.tell_lines(who); // perhaps they say why
        const auto code = program->ended();
        throw Failure{sentence, code ? exited_with(*code) : L"it uses processor time"};
    }
    stage.transcript.act(L"check: " + sentence);
}

void has_released_everything(Stage& stage, const std::wstring& who)
{
    check(stage, &stage.patience, who, L"has released everything", [](const Witnessed& witnessed) {
        const std::wstring open = witnessed.open();
        return open.empty() ? L"" : L"still open: " + open;
    });
}

void every_start_has_released_everything(Stage& stage, const std::wstring& program)
{
    for (const auto& [started, who, open] : stage.programs.exited()) {
        if (started != program) {
            continue;
        }
        if (!open) {
            stage.transcript.act(L"not checked: " + who + L" has released everything");
        } else if (!open->empty()) {
            throw Failure{who + L" has released everything", L"still open: " + *open};
        }
    }
}

void had_released_everything(Stage& stage, const std::wstring& who, const std::wstring& text)
{
    check(stage, nullptr, who, L"has released everything when it prints " + in_quotes(text),
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.printed_while_open(text) ? L"it prints this first" : L"";
          });
}

void calls_before(Stage& stage, const std::wstring& who, const std::wstring& call,
                  const std::wstring& text)
{
    check(stage, nullptr, who, L"calls " + call + L" before it prints " + in_quotes(text),
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.printed_before(text, call) ? L"it prints this first" : L"";
          });
}

void requests(Stage& stage, const std::wstring& who, const std::wstring& access)
{
    const DWORD wanted = access_named(access);
    check(stage, &stage.patience, who, L"requests " + access,
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.requested(wanted) ? L"" : witnessed.requested_at_all();
          });
}

void requests_no_more(Stage& stage, const std::wstring& who, const std::wstring& access)
{
    const DWORD allowed = access_named(access);
    check(stage, nullptr, who, L"requests no more than " + access,
          [&](const Witnessed& witnessed) { return witnessed.requested_beyond(allowed); });
}

void uses(Stage& stage, const std::wstring& who, const std::wstring& object)
{
    const std::wstring name = stage.transcript.real(object);
    check(stage, &stage.patience, who, L"uses " + object,
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.used(name) ? L"" : witnessed.used_at_all();
          });
}

void calls(Stage& stage, const std::wstring& who, const std::wstring& call)
{
    check(stage, &stage.patience, who, L"calls " + call,
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.called(call) ? L"" : L"it does not call it";
          });
}

void never_calls(Stage& stage, const std::wstring& who, const std::wstring& call)
{
    check(stage, nullptr, who, L"never calls " + call,
          [&](const Witnessed& witnessed) -> std::wstring {
              return witnessed.called(call) ? L"it calls it" : L"";
          });
}

void never_sleeps(Stage& stage, const std::wstring& who)
{
    check(stage, nullptr, who, L"never sleeps", [](const Witnessed& witnessed) -> std::wstring {
        return witnessed.sleeps() != 0 ? L"it sleeps" : L"";
    });
}
