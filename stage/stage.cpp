// SPDX-License-Identifier: MIT
#include "stage.h"

#include "failure.h"
#include "keyboard.h"
#include "shared_object.h"
#include "text.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <regex>
#include <sstream>
#include <utility>

namespace
{

constexpr DWORD STEP = 5; // milliseconds between two looks, when nothing can be waited for

std::wstring in_quotes(const std::wstring& text)
{
    return L'"' + text + L'"';
}

std::wstring ended_with(DWORD code)
{
    return L"it ended with exit code " + exit_code_text(code);
}

// The system's own words differ between systems and languages: the transcript has ... for them.
std::wstring without_the_words_of_the_system(std::wstring line)
{
    constexpr std::wstring_view BEFORE = L"The system says: ";
    const size_t at = line.find(BEFORE);
    const size_t words = at == std::wstring::npos ? at : at + BEFORE.size();
    if (words != std::wstring::npos && line.find_first_not_of(L' ', words) != std::wstring::npos) {
        line.replace(words, std::wstring::npos, L"...");
    }
    return line;
}

} // namespace

Stage::Stage(std::vector<std::filesystem::path> programs)
    : programs_(std::move(programs)), suffix_(L"." + std::to_wstring(GetCurrentProcessId()) + L"-" +
                                              std::to_wstring(GetTickCount64())),
      secret_(L"secret " + std::to_wstring(std::random_device()()))
{
}

void Stage::use_object(const std::wstring& name)
{
    object_word_ = name;
    object_word_.erase(0, object_word_.rfind(L'\\') + 1);
    object_ = name;
}

void Stage::start(const std::wstring& program, const std::wstring& who,
                  const std::wstring& arguments)
{
    act(L"start " + program + (arguments.empty() ? L"" : L" " + arguments) +
        (who == program ? L"" : L" as " + who));
    std::filesystem::path exe;
    for (const std::filesystem::path& folder : programs_) {
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
    running_.emplace(who, Program(exe, real(arguments.empty() ? object_ : arguments)));
}

void Stage::says(const std::wstring& who, const std::wstring& text)
{
    Program& program = find(who);
    last_line_ = L"nothing";
    const auto deadline = Clock::now() + patience_;
    const bool said = wait_for(
        [&] {
            // Asked for each line: a program may print without end.
            while (Clock::now() < deadline && tell_next_line(who)) {
                if (last_line_.find(text) != std::wstring::npos) {
                    return true;
                }
            }
            return false;
        },
        &program);
    if (!said) {
        const auto code = program.ended();
        const std::wstring last = last_line_;
        const bool more = !code && tell_next_line(who);
        const std::wstring then = code ? ended_with(*code) : more ? L"more and more" : L"silence";
        throw Failure{who + L" says " + in_quotes(text), last + L", then " + then};
    }
}

void Stage::shows_box(const std::wstring& who, const std::wstring& title, const std::wstring& text)
{
    Program& program = find(who);
    std::optional<ShownBox> box;
    wait_for([&] { return (box = find_message_box(program.id())).has_value(); }, &program);
    while (tell_next_line(who)) {
    }
    const std::wstring expected = L"a box " + in_quotes(title) + L" that says " + in_quotes(text);
    if (!box) {
        const auto code = program.ended();
        throw Failure{expected, code ? ended_with(*code) : L"no box"};
    }
    boxes_[who] = box->window;
    box->text = plain(box->text);

    std::vector<std::wstring> lines;
    size_t width = std::max(box->title.size() + 4, box->buttons.size() + 2);
    std::wistringstream rows(box->text);
    for (std::wstring row; std::getline(rows, row);) {
        width = std::max(width, row.size() + 4);
        lines.push_back(row);
    }
    tell(who + L" shows a message box:");
    tell(L"    +- " + box->title + L" " + std::wstring(width - box->title.size() - 3, L'-') + L"+");
    for (const std::wstring& line : lines) {
        tell(L"    |  " + line + std::wstring(width - line.size() - 2, L' ') + L"|");
    }
    tell(L"    +" + std::wstring(width - box->buttons.size() - 1, L'-') + box->buttons + L"-+");
    if (box->title != title || box->text != text) {
        throw Failure{expected,
                      L"a box " + in_quotes(box->title) + L" that says " + in_quotes(box->text)};
    }
}

void Stage::press_ok(const std::wstring& who)
{
    act(L"press OK in " + who);
    const auto box = boxes_.find(who);
    if (box == boxes_.end()) {
        throw Failure{who + L" shows a box before OK is pressed", L"no box was seen"};
    }
    const HWND window = box->second;
    boxes_.erase(box);
    if (!wait_for([&] { return !click_ok(window) || !IsWindow(window); })) {
        throw Failure{L"the box of " + who + L" closes", L"it is still there"};
    }
}

void Stage::press_key(const std::wstring& who)
{
    act(L"press a key in " + who);
    const DWORD error = ::press_key(find(who).id());
    if (error != 0) {
        throw Failure{who + L" can be given a key", L"error " + std::to_wstring(error)};
    }
}

void Stage::exits(const std::wstring& who, const std::wstring& code)
{
    Program& program = find(who);
    std::optional<DWORD> found;
    wait_for([&] { return (found = program.ended(STEP)).has_value(); });
    while (tell_next_line(who)) {
    }
    const std::wstring expected = who + L" ends with exit code " + code;
    if (!found) {
        throw Failure{expected, L"it is still running"};
    }
    tell(who + L" ends with exit code " + exit_code_text(*found) + L".");
    if (exit_code_text(*found) != code) {
        throw Failure{expected, ended_with(*found)};
    }
    has_nothing(who);
    running_.erase(who);
}

void Stage::kill(const std::wstring& who)
{
    Program& program = find(who);
    while (tell_next_line(who)) {
    }
    act(L"kill " + who);
    program.kill();
    has_nothing(who);
    running_.erase(who);
}

void Stage::needs_windows()
{
    if (GetProcAddress(GetModuleHandleW(L"ntdll"), "wine_get_version") != nullptr) {
        throw Skipped{L"this is Wine, and its answer says nothing about Windows"};
    }
}

void Stage::needs_a_user_session()
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    if (session == 0) {
        throw Skipped{L"this is session 0, where the rule for Global\\ does not apply"};
    }
}

void Stage::needs_session(DWORD wanted)
{
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    if (session != wanted) {
        throw Skipped{L"this is session " + std::to_wstring(session)};
    }
}

void Stage::needs_privilege(const std::wstring& privilege)
{
    HANDLE token = nullptr;
    PRIVILEGE_SET wanted{};
    wanted.PrivilegeCount = 1;
    BOOL enabled = FALSE;
    if (LookupPrivilegeValueW(nullptr, privilege.c_str(), &wanted.Privilege[0].Luid) &&
        OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token)) {
        const Handle closes_itself(token);
        PrivilegeCheck(token, &wanted, &enabled);
    }
    if (!enabled) {
        throw Skipped{L"this user does not have " + privilege + L"; an administrator has it"};
    }
}

void Stage::switch_off_privilege(const std::wstring& privilege)
{
    act(L"switch off the privilege " + privilege);
    TOKEN_PRIVILEGES off{1, {}}; // one privilege, no attributes: disabled
    HANDLE token = nullptr;
    if (!LookupPrivilegeValueW(nullptr, privilege.c_str(), &off.Privileges[0].Luid) ||
        !OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES, &token)) {
        throw Failure{L"the privilege can be switched off", exit_code_text(GetLastError())};
    }
    const Handle closes_itself(token);
    AdjustTokenPrivileges(token, FALSE, &off, 0, nullptr, nullptr);
}

void Stage::needs_free(const std::wstring& object)
{
    if (file_mapping_exists(real(object))) {
        throw Skipped{object + L" is in use by a program that runs outside of the tests"};
    }
}

void Stage::exists(const std::wstring& object)
{
    if (!wait_for([&] { return file_mapping_exists(real(object)); })) {
        throw Failure{object + L" exists", L"no object of this name"};
    }
    act(L"look: " + object + L" exists");
}

void Stage::is_gone(const std::wstring& object)
{
    if (!wait_for([&] { return !file_mapping_exists(real(object)); })) {
        throw Failure{object + L" is gone", L"it still exists"};
    }
    act(L"look: " + object + L" is gone");
}

void Stage::look(const std::wstring& object, size_t size)
{
    act(L"look at the first " + std::to_wstring(size) + L" bytes of " + object);
    for (const std::wstring& row : hex_dump(read_file_mapping(real(object), size))) {
        tell(L"    " + row);
    }
}

void Stage::make_mapping(const std::wstring& object, size_t size, const wchar_t* access)
{
    act(L"the stage makes a file mapping object " + object + L", " + std::to_wstring(size) +
        L" bytes" + (access != nullptr ? L", with access rules " + std::wstring(access) : L""));
    held_[object] = make_file_mapping(real(object), static_cast<DWORD>(size), access);
}

void Stage::make_event(const std::wstring& object)
{
    act(L"the stage makes an event " + object);
    held_[object] = ::make_event(real(object));
}

void Stage::fill(const std::wstring& object, size_t size, wchar_t letter)
{
    act(L"the stage fills the first " + std::to_wstring(size) + L" bytes of " + object +
        L" with the letter " + letter);
    const auto own = held_.find(object);
    if (own != held_.end()) {
        fill_file_mapping(own->second, size, letter);
    } else {
        fill_file_mapping(open_file_mapping(real(object)), size, letter);
    }
}

void Stage::close(const std::wstring& object)
{
    act(L"the stage closes " + object);
    if (held_.erase(object) == 0) {
        throw Failure{L"the stage holds " + object, L"it does not"};
    }
}

void Stage::draw(const std::wstring& object)
{
    act(L"draw " + object);
    std::wstring row;
    for (const Holder& holder : holders_) {
        row += L"    " + holder.who + (holder.handle ? L" [handle]" : L" [      ]") +
               (holder.view ? L" [view]" : L" [    ]");
    }
    tell(row + (file_mapping_exists(real(object)) ? L"    name: exists" : L"    name: gone"));
}

void Stage::note_what_it_has(const std::wstring& who, const std::wstring& line)
{
    std::wsmatch words;
    if (!std::regex_search(line, words, std::wregex(L"handle: (\\w+), view: (\\w+)"))) {
        return;
    }
    const Holder now{who, words[1] == L"open", words[2] == L"mapped"};
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            holder = now;
            return;
        }
    }
    holders_.push_back(now);
}

void Stage::has_nothing(const std::wstring& who)
{
    for (Holder& holder : holders_) {
        if (holder.who == who) {
            holder = {who, false, false};
        }
    }
}

void Stage::write(const std::wstring& object, const std::wstring& text)
{
    act(L"the stage writes " + in_quotes(text) + L" to " + object);
    const std::wstring letters = real(text);
    const auto own = held_.find(object);
    if (own != held_.end()) {
        write_file_mapping(own->second, letters);
    } else {
        write_file_mapping(open_file_mapping(real(object)), letters);
    }
}

void Stage::holds(const std::wstring& object, const std::wstring& text)
{
    std::wstring found;
    const auto same = [&] {
        const auto bytes = read_file_mapping(real(object), 256);
        const auto* letters = reinterpret_cast<const wchar_t*>(bytes.data());
        found = plain(std::wstring(letters, std::find(letters, letters + 128, L'\0')));
        return found == text;
    };
    if (!wait_for(same)) {
        throw Failure{object + L" holds " + in_quotes(text), in_quotes(found)};
    }
    act(L"look: " + object + L" holds " + in_quotes(text));
}

void Stage::end()
{
    if (!running_.empty()) {
        throw Failure{L"the scene tells how " + running_.begin()->first + L" ends", L"it does not"};
    }
}

void Stage::tell(const std::wstring& line)
{
    std::printf("%s\n", to_utf8(plain(line)).c_str());
    std::fflush(stdout);
    told_ = true;
}

Program& Stage::find(const std::wstring& who)
{
    const auto found = running_.find(who);
    if (found == running_.end()) {
        throw Failure{who + L" was started", L"it was not, or it has ended"};
    }
    return found->second;
}

bool Stage::tell_next_line(const std::wstring& who)
{
    auto line = find(who).next_line();
    if (line) {
        line = without_the_words_of_the_system(*line);
        last_line_ = in_quotes(plain(*line));
        tell(who + L": " + *line);
        note_what_it_has(who, *line);
    }
    return line.has_value();
}

void Stage::act(const std::wstring& what)
{
    if (told_) {
        tell(L"");
    }
    tell(L"[" + what + L"]");
}

std::wstring Stage::real(const std::wstring& text) const
{
    const std::wstring unique =
        object_word_.empty() ? text : replace_all(text, object_word_, object_word_ + suffix_);
    return replace_all(unique, L"{secret}", secret_);
}

std::wstring Stage::plain(const std::wstring& text) const
{
    return replace_all(replace_all(text, suffix_, L""), secret_, L"{secret}");
}

template <typename Condition> bool Stage::wait_for(Condition condition, Program* program)
{
    const auto deadline = Clock::now() + patience_;
    for (;;) {
        // Asked before the condition: what a program did before its end is seen by the condition.
        const bool ended = program != nullptr && program->ended().has_value();
        if (condition()) {
            return true;
        }
        if (ended || Clock::now() >= deadline) {
            return false;
        }
        if (program != nullptr) {
            program->ended(STEP);
        } else {
            Sleep(STEP);
        }
    }
}
