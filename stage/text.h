// SPDX-License-Identifier: MIT
// Text as the stage needs it: UTF-8 outside, UTF-16 inside.
#pragma once

#include <windows.h>

#include <string>
#include <string_view>

/// Takes UTF-8, gives UTF-16. A byte that is no UTF-8 becomes U+FFFD.
/// https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-multibytetowidechar
std::wstring to_wide(std::string_view utf8);

/// Takes UTF-16, gives UTF-8. Half a surrogate pair becomes U+FFFD.
/// https://learn.microsoft.com/windows/win32/api/stringapiset/nf-stringapiset-widechartomultibyte
std::string to_utf8(std::wstring_view wide);

/// Takes an exit code as the system gives it. Crashes are told in hexadecimal: 3221225477 is
/// 0xC0000005.
std::wstring exit_code_text(DWORD code);

/// The same as a finding: "it exited with code 1".
std::wstring exited_with(DWORD code);

/// Takes a text, two words and gives the text with every `from` replaced by `to`.
std::wstring replace_all(std::wstring text, std::wstring_view from, std::wstring_view to);

/// Takes a text, gives it in quotes.
std::wstring in_quotes(const std::wstring& text);
