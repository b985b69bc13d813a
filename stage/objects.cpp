// SPDX-License-Identifier: MIT
#include "objects.h"

#include "failure.h"
#include "shared_object.h"

#include <algorithm>

void Objects::needs_free(const std::wstring& object)
{
    if (file_mapping_exists(transcript_.real(object))) {
        throw Skipped{object + L" is in use by a program that runs outside of the tests"};
    }
}

void Objects::exists(const std::wstring& object)
{
    if (!patience_.wait_for([&] { return file_mapping_exists(transcript_.real(object)); })) {
        throw Failure{object + L" exists", L"no object of this name"};
    }
    transcript_.act(L"look: " + object + L" exists");
}

void Objects::is_gone(const std::wstring& object)
{
    if (!patience_.wait_for([&] { return !file_mapping_exists(transcript_.real(object)); })) {
        throw Failure{object + L" is gone", L"it still exists"};
    }
    transcript_.act(L"look: " + object + L" is gone");
}

void Objects::look(const std::wstring& object, size_t size)
{
    transcript_.act(L"look at the first " + std::to_wstring(size) + L" bytes of " + object);
    for (const std::wstring& row : hex_dump(read_file_mapping(transcript_.real(object), size))) {
        transcript_.tell(L"    " + row);
    }
}

void Objects::make_mapping(const std::wstring& object, size_t size, const wchar_t* access)
{
    transcript_.act(L"the stage makes a file mapping object " + object + L", " +
                    std::to_wstring(size) + L" bytes" +
                    (access != nullptr ? L", with access rules " + std::wstring(access) : L""));
    held_[object] = make_file_mapping(transcript_.real(object), static_cast<DWORD>(size), access);
}

void Objects::make_event(const std::wstring& object)
{
    transcript_.act(L"the stage makes an event " + object);
    held_[object] = ::make_event(transcript_.real(object));
}

void Objects::fill(const std::wstring& object, size_t size, wchar_t letter)
{
    transcript_.act(L"the stage fills the first " + std::to_wstring(size) + L" bytes of " + object +
                    L" with the letter " + letter);
    const auto own = held_.find(object);
    if (own != held_.end()) {
        fill_file_mapping(own->second, size, letter);
    } else {
        fill_file_mapping(open_file_mapping(transcript_.real(object)), size, letter);
    }
}

void Objects::close(const std::wstring& object)
{
    transcript_.act(L"the stage closes " + object);
    if (held_.erase(object) == 0) {
        throw Failure{L"the stage holds " + object, L"it does not"};
    }
}

void Objects::write(const std::wstring& object, const std::wstring& text)
{
    transcript_.act(L"the stage writes " + in_quotes(text) + L" to " + object);
    const std::wstring letters = transcript_.real(text);
    const auto own = held_.find(object);
    if (own != held_.end()) {
        write_file_mapping(own->second, letters);
    } else {
        write_file_mapping(open_file_mapping(transcript_.real(object)), letters);
    }
}

void Objects::holds(const std::wstring& object, const std::wstring& text)
{
    std::wstring found;
    const auto same = [&] {
        const auto bytes = read_file_mapping(transcript_.real(object), 256);
        const auto* letters = reinterpret_cast<const wchar_t*>(bytes.data());
        found = transcript_.plain(std::wstring(letters, std::find(letters, letters + 128, L'\0')));
        return found == text;
    };
    if (!patience_.wait_for(same)) {
        throw Failure{object + L" holds " + in_quotes(text), in_quotes(found)};
    }
    transcript_.act(L"look: " + object + L" holds " + in_quotes(text));
}
