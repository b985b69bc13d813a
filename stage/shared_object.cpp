// SPDX-License-Identifier: MIT
#include "shared_object.h"

#include "failure.h"

#include <sddl.h>

#include <algorithm>
#include <cstring>
#include <cwchar>
#include <memory>

namespace
{

constexpr size_t BYTES_IN_A_ROW = 16;
constexpr size_t PAGE = 4096; // the smallest object has as many bytes

struct Unmap {
    void operator()(std::byte* view) const { UnmapViewOfFile(view); }
};

std::unique_ptr<std::byte, Unmap> view_of(const Handle& mapping, DWORD access, size_t size)
{
    auto* view = static_cast<std::byte*>(MapViewOfFile(mapping.get(), access, 0, 0, size));
    if (view == nullptr) {
        throw refused(L"MapViewOfFile(" + std::to_wstring(size) + L" bytes" + L")");
    }
    return std::unique_ptr<std::byte, Unmap>(view);
}

Handle if_new(HANDLE created, const wchar_t* call, const std::wstring& name)
{
    if (created == nullptr || GetLastError() == ERROR_ALREADY_EXISTS) {
        const Failure failure = refused(std::wstring(call) + L"(" + name + L")");
        const Handle closes_itself(created);
        throw failure;
    }
    return Handle(created);
}

} // namespace

bool file_mapping_exists(const std::wstring& name)
{
    const Handle mapping(OpenFileMappingW(FILE_MAP_READ, FALSE, name.c_str()));
    if (mapping.get() == nullptr && GetLastError() != ERROR_FILE_NOT_FOUND) {
        throw refused(L"OpenFileMappingW(" + name + L")");
    }
    return mapping.get() != nullptr;
}

Handle open_file_mapping(const std::wstring& name, DWORD access)
{
    Handle mapping(OpenFileMappingW(access, FALSE, name.c_str()));
    if (mapping.get() == nullptr) {
        throw refused(L"OpenFileMappingW(" + name + L")");
    }
    return mapping;
}

std::vector<std::byte> read_file_mapping(const std::wstring& name, size_t size)
{
    const auto view = view_of(open_file_mapping(name, FILE_MAP_READ), FILE_MAP_READ, size);
    return {view.get(), view.get() + size};
}

std::vector<std::byte> all_bytes(const Handle& mapping)
{
    const auto view = view_of(mapping, FILE_MAP_READ, 0);
    MEMORY_BASIC_INFORMATION region{};
    VirtualQuery(view.get(), &region, sizeof(region));
    return {view.get(), view.get() + region.RegionSize};
}

std::wstring text_in_file_mapping(const std::wstring& name, size_t offset)
{
    const auto bytes = read_file_mapping(name, PAGE);
    std::wstring text;
    for (wchar_t character = 0; offset + sizeof(character) <= bytes.size();
         offset += sizeof(character)) {
        std::memcpy(&character, bytes.data() + offset, sizeof(character));
        if (character == L'\0') {
            break;
        }
        text += character;
    }
    return text;
}

void fill_file_mapping(const Handle& mapping, size_t size, wchar_t character)
{
    const auto view = view_of(mapping, FILE_MAP_READ | FILE_MAP_WRITE, size);
    for (size_t at = 0; at + sizeof(character) <= size; at += sizeof(character)) {
        std::memcpy(view.get() + at, &character, sizeof(character));
    }
}

void write_file_mapping(const Handle& mapping, const void* bytes, size_t size, size_t offset)
{
    const auto view = view_of(mapping, FILE_MAP_READ | FILE_MAP_WRITE, offset + size);
    std::memcpy(view.get() + offset, bytes, size);
}

Handle create_file_mapping(const std::wstring& name, DWORD size, const wchar_t* access)
{
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (access != nullptr &&
        !ConvertStringSecurityDescriptorToSecurityDescriptorW(
            access, SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        throw refused(std::wstring(L"ConvertStringSecurityDescriptorToSecurityDescriptorW(") +
                      access + L")");
    }
    HANDLE created =
        CreateFileMappingW(INVALID_HANDLE_VALUE, access != nullptr ? &security : nullptr,
                           PAGE_READWRITE, 0, size, name.c_str());
    const DWORD error = GetLastError();
    LocalFree(security.lpSecurityDescriptor);
    SetLastError(error);
    return if_new(created, L"CreateFileMappingW", name);
}

Handle create_event(const std::wstring& name)
{
    return if_new(CreateEventW(nullptr, TRUE, FALSE, name.c_str()), L"CreateEventW", name);
}

void set_event(const std::wstring& name)
{
    const Handle event(OpenEventW(EVENT_MODIFY_STATE, FALSE, name.c_str()));
    if (event.get() == nullptr) {
        throw refused(L"OpenEventW(" + name + L")");
    }
    if (!SetEvent(event.get())) {
        throw refused(L"SetEvent(" + name + L")");
    }
}

std::vector<std::wstring> hex_dump(const std::vector<std::byte>& bytes)
{
    std::vector<std::wstring> rows;
    for (size_t row = 0; row < bytes.size(); row += BYTES_IN_A_ROW) {
        wchar_t text[8];
        swprintf(text, 8, L"%04x ", static_cast<unsigned>(row));
        std::wstring line = text;
        std::wstring characters;
        for (size_t at = row; at < std::min(row + BYTES_IN_A_ROW, bytes.size()); ++at) {
            const auto byte = std::to_integer<unsigned>(bytes[at]);
            swprintf(text, 8, L" %02x", byte);
            line += text;
            characters += byte >= 0x20 && byte < 0x7F ? static_cast<wchar_t>(byte) : L'.';
        }
        line.resize(6 + 3 * BYTES_IN_A_ROW, L' ');
        line += L" " + characters;
        rows.push_back(line);
    }
    return rows;
}
