// SPDX-License-Identifier: MIT
#include "transcript.h"

#include "text.h"

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

bool Transcript::find(const std::wstring& text, const std::wstring& line)
{
    constexpr std::wstring_view NUMBER = L"{number}";
    const size_t at = text.find(NUMBER);
    const size_t begin = line.find(text.substr(0, at));
    if (at == std::wstring::npos || begin == std::wstring::npos) {
        return begin != std::wstring::npos;
    }
    const size_t first = begin + at;
    const size_t last = std::min(line.find_first_not_of(L"0123456789", first), line.size());
    const std::wstring rest = text.substr(at + NUMBER.size());
    if (last == first || line.compare(last, rest.size(), rest) != 0) {
        return false;
    }
    number_ = line.substr(first, last - first);
    return true;
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

std::wstring in_quotes(const std::wstring& text)
{
    return L'"' + text + L'"';
}
