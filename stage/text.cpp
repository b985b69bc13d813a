// SPDX-License-Identifier: MIT
#include "text.h"

#include <cstdio>

std::wstring to_wide(std::string_view utf8)
{
    const int size = static_cast<int>(utf8.size());
    std::wstring wide(MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, nullptr, 0), L'\0');
    MultiByteToWideChar(CP_UTF8, 0, utf8.data(), size, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

std::string to_utf8(std::wstring_view wide)
{
    const int size = static_cast<int>(wide.size());
    std::string utf8(
        WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, utf8.data(), static_cast<int>(utf8.size()),
                        nullptr, nullptr);
    return utf8;
}

std::wstring exited_with(DWORD code)
{
    return L"it exited with code " + exit_code_text(code);
}

std::wstring exit_code_text(DWORD code)
{
    wchar_t text[16];
    swprintf(text, 16, code < 0x80000000 ? L"%lu" : L"0x%08lX", code);
    return text;
}

std::wstring replace_all(std::wstring text, std::wstring_view from, std::wstring_view to)
{
    for (size_t at = 0; (at = text.find(from, at)) != std::wstring::npos; at += to.size()) {
        text.replace(at, from.size(), to);
    }
    return text;
}

std::wstring in_quotes(const std::wstring& text)
{
    return L'"' + text + L'"';
}
