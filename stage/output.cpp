// SPDX-License-Identifier: MIT
#include "output.h"

#include "failure.h"
#include "text.h"

#include <algorithm>
#include <utility>

namespace
{

constexpr size_t AT_ONCE = 1 << 20; // bytes: a program that prints without end is interrupted

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

std::wstring text_of(std::string line)
{
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return without_the_words_of_the_system(to_wide(line));
}

// Moves `from` behind the match.
bool go_on(const Output::Match& match, const std::wstring& line, size_t& from)
{
    const size_t end = match(line, std::min(from, line.size()));
    if (end == std::wstring::npos) {
        return false;
    }
    from = end;
    return true;
}

} // namespace

size_t Output::listen()
{
    size_t all = 0;
    DWORD waiting = 0;
    while (all < AT_ONCE && PeekNamedPipe(pipe_.get(), nullptr, 0, nullptr, &waiting, nullptr) &&
           waiting != 0) {
        std::string bytes(waiting, '\0');
        DWORD got = 0;
        if (!ReadFile(pipe_.get(), bytes.data(), waiting, &got, nullptr)) {
            break;
        }
        heard_.append(bytes, 0, got);
        all += got;
    }
    return all;
}

bool Output::search(const Match& match, const Tell& tell)
{
    if (go_on(match, line_, from_)) {
        return found_ = true;
    }
    while (auto line = next_line()) {
        line_ = *line;
        from_ = std::exchange(unfinished_from_, 0);
        const size_t told = std::min(std::exchange(unfinished_told_, 0), line_.size());
        if (told == 0 || told < line_.size()) {
            tell(line_, line_.substr(told));
        }
        if (!expected_.empty() && from_ == 0 && !line_.empty()) {
            throw Failure{expected_, in_quotes(line_)};
        }
        if (go_on(match, line_, from_)) {
            return found_ = true;
        }
    }
    const bool found = go_on(match, unfinished(), unfinished_from_);
    found_ = found_ || found;
    return found;
}

bool Output::contains(const Match& match) const
{
    size_t from = from_;
    bool found = go_on(match, line_, from);
    from = unfinished_from_;
    size_t begin = given_;
    for (size_t end = 0; !found && end != std::string::npos; begin = end + 1) {
        end = heard_.find('\n', begin);
        found = go_on(match, text_of(heard_.substr(begin, end - begin)), from);
        from = 0;
    }
    return found;
}

void Output::tell_lines(const Tell& tell)
{
    search([](const std::wstring&, size_t) { return std::wstring::npos; }, tell);
}

void Output::tell_unfinished(const Tell& tell, bool always)
{
    const std::wstring line = unfinished();
    if ((always || unfinished_from_ != 0) && unfinished_told_ < line.size()) {
        tell(line, line.substr(std::exchange(unfinished_told_, line.size())));
    }
}

std::optional<std::wstring> Output::next_line()
{
    const size_t end = heard_.find('\n', given_);
    if (end == std::string::npos && (!finished_ || given_ == heard_.size())) {
        return std::nullopt;
    }
    const std::string line = heard_.substr(given_, end - given_);
    given_ = end == std::string::npos ? heard_.size() : end + 1;
    return text_of(line);
}

std::wstring Output::unfinished() const
{
    return text_of(heard_.substr(std::max(given_, heard_.rfind('\n') + 1)));
}
