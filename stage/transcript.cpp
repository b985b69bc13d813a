// SPDX-License-Identifier: MIT
#include "transcript.h"

#include "text.h"

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
    return replace_all(unique, L"{secret}", secret_);
}

std::wstring Transcript::plain(const std::wstring& text) const
{
    return replace_all(replace_all(text, suffix_, L""), secret_, L"{secret}");
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
