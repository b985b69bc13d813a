// SPDX-License-Identifier: MIT
#include "objects.h"

#include "failure.h"
#include "shared_object.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <sstream>

namespace
{

std::wstring at_byte(size_t offset)
{
    return offset == 0 ? L"" : L" at byte " + std::to_wstring(offset);
}

// Takes decimal digits, or 0x and hexadecimal ones. Throws Failure.
uint32_t number_of(const std::wstring& text)
{
    wchar_t* end = nullptr;
    const unsigned long long value = std::wcstoull(text.c_str(), &end, 0);
    if (*end != L'\0' || value > UINT32_MAX) {
        throw Failure{L"a number of 32 bits", text};
    }
    return static_cast<uint32_t>(value);
}

} // namespace

// The debug version of Microsoft's C runtime fills the rest of a buffer with it, for example in wcscpy_s.
constexpr std::byte FILLED_BY_RUNTIME{0xFE};

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
    transcript_.act(L"check: " + object + L" exists");
}

void Objects::does_not_exist(const std::wstring& object)
{
    if (!patience_.wait_for([&] { return !file_mapping_exists(transcript_.real(object)); })) {
        throw Failure{object + L" does not exist", L"it still exists"};
    }
    transcript_.act(L"check: " + object + L" does not exist");
}

void Objects::look(const std::wstring& object, size_t size)
{
    transcript_.act(L"look at the first " + std::to_wstring(size) + L" bytes of " + object);
    for (const std::wstring& row : hex_dump(read_file_mapping(transcript_.real(object), size))) {
        transcript_.tell(L"    " + row);
    }
}

void Objects::create_mapping(const std::wstring& object, size_t size, const wchar_t* access)
{
    transcript_.act(L"the stage creates a file mapping object " + object + L", " +
                    std::to_wstring(size) + L" bytes" +
                    (access != nullptr ? L", with the DACL " + std::wstring(access) : L""));
    held_[object] = create_file_mapping(transcript_.real(object), static_cast<DWORD>(size), access);
    before_[object] = all_bytes(held_[object]);
}

void Objects::create_event(const std::wstring& object)
{
    transcript_.act(L"the stage creates an event " + object);
    held_[object] = ::create_event(transcript_.real(object));
}

void Objects::set_event(const std::wstring& object)
{
    transcript_.act(L"the stage sets the event " + object);
    ::set_event(transcript_.real(object));
}

void Objects::fill(const std::wstring& object, size_t size, wchar_t character)
{
    transcript_.act(L"the stage fills the first " + std::to_wstring(size) + L" bytes of " + object +
                    L" with the character " + character);
    change(object, [&](const Handle& mapping) { fill_file_mapping(mapping, size, character); });
}

void Objects::close(const std::wstring& object)
{
    transcript_.act(L"the stage closes " + object);
    if (held_.erase(object) == 0) {
        throw Failure{L"the stage holds " + object, L"it does not"};
    }
}

void Objects::write(const std::wstring& object, const std::wstring& text, size_t offset)
{
    transcript_.act(L"the stage writes " + in_quotes(text) + L" to " + object + at_byte(offset));
    const std::wstring characters = transcript_.real(text);
    change(object, [&](const Handle& mapping) {
        const size_t size = (characters.size() + 1) * sizeof(wchar_t);
        write_file_mapping(mapping, characters.c_str(), size, offset);
    });
}

void Objects::write_numbers(const std::wstring& object, const std::wstring& numbers, size_t offset)
{
    transcript_.act(L"the stage writes " + numbers + L" to " + object + L" at byte " +
                    std::to_wstring(offset));
    std::vector<uint32_t> values;
    std::wistringstream words(numbers);
    for (std::wstring word; words >> word;) {
        values.push_back(number_of(word));
    }
    change(object, [&](const Handle& mapping) {
        write_file_mapping(mapping, values.data(), values.size() * sizeof(uint32_t), offset);
    });
}

void Objects::holds_number(const std::wstring& object, const std::wstring& number, size_t offset)
{
    const std::wstring expected =
        object + L" holds the number " + number + L" at byte " + std::to_wstring(offset);
    uint32_t found = 0;
    const auto same = [&] {
        const size_t end = offset + sizeof(found);
        const std::vector<std::byte> bytes = read_file_mapping(transcript_.real(object), end);
        std::memcpy(&found, bytes.data() + offset, sizeof(found));
        return found == number_of(number);
    };
    if (!patience_.wait_for(same)) {
        throw Failure{expected, std::to_wstring(found)};
    }
    transcript_.act(L"check: " + expected);
}

void Objects::holds(const std::wstring& object, const std::wstring& text, size_t offset)
{
    std::wstring found;
    const auto same = [&] {
        found = transcript_.plain(text_in_file_mapping(transcript_.real(object), offset));
        return found == text;
    };
    const std::wstring where = at_byte(offset);
    if (!patience_.wait_for(same)) {
        throw Failure{object + L" holds " + in_quotes(text) + where, in_quotes(found)};
    }
    transcript_.act(L"check: " + object + L" holds " + in_quotes(text) + where);
}

void Objects::is_unchanged(const std::wstring& object)
{
    const std::wstring found = differs(object, 0, 0, false);
    if (!found.empty()) {
        throw Failure{object + L" is unchanged", found};
    }
    transcript_.act(L"check: " + object + L" is unchanged");
}

void Objects::changed_only(const std::wstring& object, size_t size, size_t offset, bool cleared)
{
    const std::wstring expected = L"only " + std::to_wstring(size) + L" bytes of " + object +
                                  at_byte(offset) + L" have changed" +
                                  (cleared ? L" or been cleared" : L"");
    std::wstring found;
    const auto right = [&] { return (found = differs(object, size, offset, cleared)).empty(); };
    if (!patience_.wait_for(right)) {
        throw Failure{expected, found};
    }
    transcript_.act(L"check: " + expected);
}

void Objects::change(const std::wstring& object, const std::function<void(const Handle&)>& how)
{
    const auto own = held_.find(object);
    if (own != held_.end()) {
        how(own->second);
    } else {
        how(open_file_mapping(transcript_.real(object)));
    }
    before_[object] = bytes_of(object);
}

std::vector<std::byte> Objects::bytes_of(const std::wstring& object) const
{
    const auto own = held_.find(object);
    return own != held_.end()
               ? all_bytes(own->second)
               : all_bytes(open_file_mapping(transcript_.real(object), FILE_MAP_READ));
}

std::wstring Objects::differs(const std::wstring& object, size_t size, size_t offset,
                              bool cleared) const
{
    const std::vector<std::byte> now = bytes_of(object);
    const auto touched = before_.find(object);
    const std::vector<std::byte> before =
        touched != before_.end() ? touched->second : std::vector<std::byte>(now.size());
    bool changed = size == 0;
    for (size_t at = 0; at < std::min(now.size(), before.size()); ++at) {
        const bool is_cleared = now[at] == std::byte{0} || now[at] == FILLED_BY_RUNTIME;
        const bool allowed = (at >= offset && at < offset + size) || (cleared && is_cleared);
        if (now[at] != before[at] && !allowed) {
            return L"byte " + std::to_wstring(at) + L" has changed";
        }
        changed = changed || now[at] != before[at];
    }
    return changed ? L"" : L"no byte has changed";
}
