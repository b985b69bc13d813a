// SPDX-License-Identifier: MIT
#include "transcript.h"

#include <algorithm>
#include <cstdio>
#include <random>

Transcript::Transcript()
    : suffix_(L"." + std::to_wstring(GetCurrentProcessId()) + L"-" +
              std::to_wstring(GetTickCount64())),
      secret_(L"secret " + std::to_wstring(std::random_device()()))
{
}

void Transcript::use_object(const std::wstring& name)
{
    object_word_ = name;
    object_word_.erase(0, object_word_.rfind(L'\\') + 1);
    object_ = name;
}

std::wstring Transcript::real(const std::wstring& text) const
{
    const std::wstring unique =
        object_word_.empty() ? text : replace_all(text, object_word_, object_word_ + suffix_);
    return replace_all(replace_all(unique, L"{secret}", secret_), L"{number}", number_);
}

std::wstring Transcript::plain(const std::wstring& text) const
{
    return replace_all(replace_all(text, suffix_, L""), secret_, L"{secret}");
}

size_t Transcript::find(const std::wstring& text, const std::wstring& line, size_t from)
{
    constexpr std::wstring_view NUMBER = L"{number}";
    constexpr size_t NOWHERE = std::wstring::npos;
    const size_t at = text.find(NUMBER);
    const std::wstring before = text.substr(0, at);
    if (at == NOWHERE) {
        const size_t begin = line.find(before, from);
        return begin == NOWHERE ? NOWHERE : begin + before.size();
    }
    const std::wstring after = text.substr(at + NUMBER.size());
    for (size_t begin; (begin = line.find(before, from)) != NOWHERE; from = begin + 1) {
        const size_t first = begin + at;
        const size_t last = std::min(line.find_first_not_of(L"0123456789", first), line.size());
        if (last != first && line.compare(last, after.size(), after) == 0) {
            number_ = line.substr(first, last - first);
            return last + after.size();
        }
    }
    return NOWHERE;
}

void Transcript::tell(const std::wstring& line)
{
    std::printf("%s\n", to_utf8(plain(line)).c_str());
    std::fflush(stdout);
    told_ = true;
}

void Transcript::act(const std::wstring& what)
{
    if (told_) {
        tell(L"");
    }
    tell(L"[" + what + L"]");
}
