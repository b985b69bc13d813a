// SPDX-License-Identifier: MIT
#include "scene.h"

#include "checks.h"
#include "failure.h"
#include "needs.h"
#include "privilege.h"
#include "shared_object.h"

#include <functional>
#include <regex>
#include <sstream>

namespace
{

using Words = std::wsmatch; // the parts of a sentence, counted from 1

struct Verb {
    const wchar_t* help;
    const wchar_t* pattern;
    std::function<void(Stage&, const Words&)> play;
};

// Who may open an object, in SDDL: everyone may read, or read and write, or nothing.
constexpr wchar_t FOR_READING[] = L"D:(A;;GR;;;WD)";
constexpr wchar_t FOR_BOTH[] = L"D:(A;;GRGW;;;WD)";
constexpr wchar_t FOR_NOBODY[] = L"D:(D;;GA;;;WD)";

size_t number(const std::wstring& digits)
{
    constexpr size_t MOST = 9; // a program may print any number
    return digits.size() > MOST ? 999'999'999 : std::stoul(digits);
}

// What {number} stands for must be `right`, as `rule` says.
void check_number(const Stage& stage, const std::function<bool(size_t)>& right,
                  const std::wstring& rule)
{
    const std::wstring found = stage.transcript.real(L"{number}");
    if (found.empty() || !right(number(found))) {
        throw Failure{L"a number that is " + rule, found.empty() ? L"none" : found};
    }
}

void draw(Stage& stage, const std::wstring& object)
{
    const bool exists = file_mapping_exists(stage.transcript.real(object));
    stage.transcript.act(L"draw " + object);
    stage.transcript.tell(stage.drawing.row(exists));
}

const Verb VERBS[] = {
    {L"object NAME", L"object (\\S+)",
     [](Stage& s, const Words& w) { s.transcript.use_object(w[1]); }},
    {L"needs NAME to be free", L"needs (\\S+) to be free",
     [](Stage& s, const Words& w) { s.objects.needs_free(w[1]); }},
    {L"needs Windows itself", L"needs Windows itself",
     [](Stage&, const Words&) { needs_windows(); }},
    {L"needs Wine", L"needs Wine", [](Stage&, const Words&) { needs_wine(); }},
    {L"needs a session other than 0", L"needs a session other than 0",
     [](Stage&, const Words&) { needs_a_user_session(); }},
    {L"needs session N", L"needs session (\\d{1,4})",
     [](Stage&, const Words& w) { needs_session(static_cast<DWORD>(number(w[1]))); }},
    {L"needs the privilege PRIVILEGE", L"needs the privilege (\\w+)",
     [](Stage&, const Words& w) { needs_privilege(w[1]); }},
    {L"switch off the privilege PRIVILEGE", L"switch off the privilege (\\w+)",
     [](Stage& s, const Words& w) {
         s.transcript.act(L"switch off the privilege " + w[1].str());
         disable_privilege(w[1]);
     }},
    {L"note: TEXT", L"note: (.+)",
     [](Stage& s, const Words& w) { s.transcript.act(L"note: " + w[1].str()); }},
    {L"wait at most N ms", L"wait at most (\\d{1,6}) ms",
     [](Stage& s, const Words& w) { s.patience.set(std::chrono::milliseconds(number(w[1]))); }},

    {L"start PROGRAM [too early] [as WHO] [with ARGUMENTS]",
     L"start (\\w+)( too early)?(?: as (\\w+))?(?: with (.+))?",
     [](Stage& s, const Words& w) {
         s.programs.start(w[1], w[3].matched ? w[3] : w[1], w[4].str(), w[2].matched);
     }},
    {L"start PROGRAM without arguments [as WHO]", L"start (\\w+) without arguments(?: as (\\w+))?",
     [](Stage& s, const Words& w) {
         s.programs.start(w[1], w[2].matched ? w[2] : w[1], std::nullopt);
     }},
    {L"WHO prints nothing more", L"(\\w+) prints nothing more",
     [](Stage& s, const Words& w) { s.programs.prints_nothing_more(w[1]); }},
    {L"WHO prints an error", L"(\\w+) prints an error",
     [](Stage& s, const Words& w) { s.programs.prints_an_error(w[1]); }},
    {L"WHO prints TEXT", L"(\\w+) prints (.+)",
     [](Stage& s, const Words& w) { s.programs.prints(w[1], w[2]); }},
    {L"WHO never prints TEXT", L"(\\w+) never prints (.+)",
     [](Stage& s, const Words& w) { s.programs.never_prints(w[1], w[2]); }},
    {L"{number} is at most N", L"\\{number\\} is (at most (\\d{1,6}))",
     [](Stage& s, const Words& w) {
         check_number(
             s, [&](size_t found) { return found <= number(w[2]); }, w[1]);
     }},
    {L"{number} is a multiple of N", L"\\{number\\} is (a multiple of ([1-9]\\d{0,5}))",
     [](Stage& s, const Words& w) {
         check_number(
             s, [&](size_t found) { return found % number(w[2]) == 0; }, w[1]);
     }},
    {L"WHO shows TITLE: TEXT", L"(\\w+) shows ([^:]+): (.+)",
     [](Stage& s, const Words& w) { s.programs.shows_box(w[1], w[2], w[3]); }},
    {L"press OK in WHO", L"press OK in (\\w+)",
     [](Stage& s, const Words& w) { s.programs.press_ok(w[1]); }},
    {L"press a key in WHO", L"press a key in (\\w+)",
     [](Stage& s, const Words& w) { s.programs.press_key(w[1]); }},
    {L"WHO exits with CODE", L"(\\w+) exits with (\\w+)",
     [](Stage& s, const Words& w) { s.programs.exits(w[1], w[2]); }},
    {L"kill WHO", L"kill (\\w+)", [](Stage& s, const Words& w) { s.programs.kill(w[1]); }},

    {L"WHO still waits", L"(\\w+) still waits",
     [](Stage& s, const Words& w) { still_waits(s, w[1]); }},
    {L"WHO waits and uses no processor time", L"(\\w+) waits and uses no processor time",
     [](Stage& s, const Words& w) { uses_no_processor_time(s, w[1]); }},
    {L"WHO has released everything", L"(\\w+) has released everything",
     [](Stage& s, const Words& w) { has_released_everything(s, w[1]); }},
    {L"every PROGRAM has released everything", L"every (\\w+) has released everything",
     [](Stage& s, const Words& w) { every_start_has_released_everything(s, w[1]); }},
    {L"WHO has released everything when it prints TEXT",
     L"(\\w+) has released everything when it prints (.+)",
     [](Stage& s, const Words& w) { had_released_everything(s, w[1], w[2]); }},
    {L"WHO requests ACCESS", L"(\\w+) requests (FILE_MAP_[A-Z_| ]+)",
     [](Stage& s, const Words& w) { requests(s, w[1], w[2]); }},
    {L"WHO requests no more than ACCESS", L"(\\w+) requests no more than (FILE_MAP_[A-Z_| ]+)",
     [](Stage& s, const Words& w) { requests_no_more(s, w[1], w[2]); }},
    {L"WHO uses NAME", L"(\\w+) uses (\\S+)",
     [](Stage& s, const Words& w) { uses(s, w[1], w[2]); }},
    {L"WHO calls CALL", L"(\\w+) calls (\\w+)",
     [](Stage& s, const Words& w) { calls(s, w[1], w[2]); }},
    {L"WHO calls CALL before it prints TEXT", L"(\\w+) calls (\\w+) before it prints (.+)",
     [](Stage& s, const Words& w) { calls_before(s, w[1], w[2], w[3]); }},
    {L"WHO never calls CALL", L"(\\w+) never calls (\\w+)",
     [](Stage& s, const Words& w) { never_calls(s, w[1], w[2]); }},
    {L"WHO never sleeps", L"(\\w+) never sleeps",
     [](Stage& s, const Words& w) { never_sleeps(s, w[1]); }},

    {L"NAME exists", L"(\\S+) exists", [](Stage& s, const Words& w) { s.objects.exists(w[1]); }},
    {L"NAME does not exist", L"(\\S+) does not exist",
     [](Stage& s, const Words& w) { s.objects.does_not_exist(w[1]); }},
    {L"look at N bytes of NAME", L"look at (\\d{1,4}) bytes of (\\S+)",
     [](Stage& s, const Words& w) { s.objects.look(w[2], number(w[1])); }},
    {L"create a mapping NAME of N bytes", L"create a mapping (\\S+) of (\\d{1,6}) bytes",
     [](Stage& s, const Words& w) { s.objects.create_mapping(w[1], number(w[2])); }},
    {L"create a mapping NAME of N bytes for reading",
     L"create a mapping (\\S+) of (\\d{1,6}) bytes for reading",
     [](Stage& s, const Words& w) { s.objects.create_mapping(w[1], number(w[2]), FOR_READING); }},
    {L"create a mapping NAME of N bytes for reading and writing",
     L"create a mapping (\\S+) of (\\d{1,6}) bytes for reading and writing",
     [](Stage& s, const Words& w) { s.objects.create_mapping(w[1], number(w[2]), FOR_BOTH); }},
    {L"create a mapping NAME of N bytes for nobody",
     L"create a mapping (\\S+) of (\\d{1,6}) bytes for nobody",
     [](Stage& s, const Words& w) { s.objects.create_mapping(w[1], number(w[2]), FOR_NOBODY); }},
    {L"create an event NAME", L"create an event (\\S+)",
     [](Stage& s, const Words& w) { s.objects.create_event(w[1]); }},
    {L"set the event NAME", L"set the event (\\S+)",
     [](Stage& s, const Words& w) { s.objects.set_event(w[1]); }},
    {L"fill N bytes of NAME with CHARACTER", L"fill (\\d{1,6}) bytes of (\\S+) with (\\S)",
     [](Stage& s, const Words& w) { s.objects.fill(w[2], number(w[1]), w[3].str()[0]); }},
    {L"write the numbers N... to NAME at byte M",
     L"write the numbers? ([\\w ]+) to (\\S+) at byte (\\d{1,6})",
     [](Stage& s, const Words& w) { s.objects.write_numbers(w[2], w[1], number(w[3])); }},
    {L"write TEXT to NAME [at byte M]", L"write (.+) to (\\S+?)(?: at byte (\\d{1,6}))?",
     [](Stage& s, const Words& w) {
         s.objects.write(w[2], w[1], w[3].matched ? number(w[3]) : 0);
     }},
    {L"NAME holds the number N at byte M", L"(\\S+) holds the number (\\w+) at byte (\\d{1,4})",
     [](Stage& s, const Words& w) { s.objects.holds_number(w[1], w[2], number(w[3])); }},
    {L"NAME holds TEXT at byte N", L"(\\S+) holds (.+) at byte (\\d{1,4}|\\{number\\})",
     [](Stage& s, const Words& w) {
         s.objects.holds(w[1], w[2], number(s.transcript.real(w[3])));
     }},
    {L"NAME holds TEXT", L"(\\S+) holds (.+)",
     [](Stage& s, const Words& w) { s.objects.holds(w[1], w[2], 0); }},
    {L"NAME is unchanged", L"(\\S+) is unchanged",
     [](Stage& s, const Words& w) { s.objects.is_unchanged(w[1]); }},
    {L"only N bytes of NAME [at byte M] have changed [or been cleared]",
     L"only (\\d{1,6}) bytes of (\\S+)(?: at byte (\\d{1,6}|\\{number\\}))? have changed( or been "
     L"cleared)?",
     [](Stage& s, const Words& w) {
         const std::wstring offset = w[3].matched ? s.transcript.real(w[3]) : L"0";
         s.objects.changed_only(w[2], number(w[1]), number(offset), w[4].matched);
     }},
    {L"advice: TEXT", L"advice: (.+)", [](Stage& s, const Words& w) { s.advice = w[1]; }},
    {L"close NAME", L"close (\\S+)", [](Stage& s, const Words& w) { s.objects.close(w[1]); }},
    {L"draw NAME", L"draw (\\S+)", [](Stage& s, const Words& w) { draw(s, w[1]); }},
};

Words match(const Verb& verb, const std::wstring& sentence)
{
    Words words;
    std::regex_match(sentence, words, std::wregex(verb.pattern));
    return words;
}

std::wstring trimmed(const std::wstring& line)
{
    const size_t first = line.find_first_not_of(L" \t\r");
    const size_t last = line.find_last_not_of(L" \t\r");
    return first == std::wstring::npos ? L"" : line.substr(first, last - first + 1);
}

} // namespace

std::vector<Step> read_scene(const std::wstring& text)
{
    std::vector<Step> steps;
    std::wistringstream lines(text);
    std::wstring line;
    for (int count = 1; std::getline(lines, line); ++count) {
        Step step{count, trimmed(line), 0};
        if (step.sentence.empty() || step.sentence[0] == L'#') {
            continue;
        }
        while (step.verb < std::size(VERBS) && match(VERBS[step.verb], step.sentence).empty()) {
            ++step.verb;
        }
        if (step.verb == std::size(VERBS)) {
            throw Malformed{{L"one of these sentences in line " + std::to_wstring(count) + L"\n" +
                                 known_sentences(),
                             step.sentence}};
        }
        steps.push_back(step);
    }
    if (steps.empty()) {
        throw Malformed{{L"a scene with at least one sentence", L"none"}};
    }
    return steps;
}

void play(const Step& step, Stage& stage)
{
    const Verb& verb = VERBS[step.verb];
    verb.play(stage, match(verb, step.sentence));
}

std::wstring known_sentences()
{
    std::wstring all;
    for (const Verb& verb : VERBS) {
        all += std::wstring(L"              ") + verb.help + L"\n";
    }
    all.pop_back();
    return all;
}
