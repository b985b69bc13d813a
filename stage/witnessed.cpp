// SPDX-License-Identifier: MIT
#include "witnessed.h"

#include "failure.h"
#include "text.h"

#include <algorithm>
#include <iterator>
#include <sstream>

namespace
{

struct Access {
    DWORD value;
    const wchar_t* name;
};
constexpr Access ACCESSES[] = {{FILE_MAP_ALL_ACCESS, L"FILE_MAP_ALL_ACCESS"},
                               {FILE_MAP_READ, L"FILE_MAP_READ"},
                               {FILE_MAP_WRITE, L"FILE_MAP_WRITE"},
                               {FILE_MAP_COPY, L"FILE_MAP_COPY"},
                               {FILE_MAP_EXECUTE, L"FILE_MAP_EXECUTE"}};

std::wstring names_of(DWORD access)
{
    std::wstring names;
    for (const auto& [value, name] : ACCESSES) {
        if ((access & value) == value) {
            names += (names.empty() ? L"" : L" | ") + std::wstring(name);
            access &= ~value;
        }
    }
    if (access != 0) {
        names += (names.empty() ? L"" : L" | ") + std::to_wstring(access);
    }
    return names;
}

std::wstring with_access(const Opening& call)
{
    return call.call + (L"(" + names_of(call.access) + L")");
}

// CreateEvent is CreateEventA, CreateEventW and CreateEventExW.
bool is_call(const Opening& entry, std::wstring_view call)
{
    return entry.value != nullptr && std::wstring_view(entry.call).starts_with(call);
}

std::wstring new_name()
{
    static int count = 0;
    return L"Local\\stage." + std::to_wstring(GetCurrentProcessId()) + L"." +
           std::to_wstring(++count);
}

} // namespace

Witnessed::Witnessed() : name_(new_name())
{
    mapping_ = Handle(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                         sizeof(WitnessReport), name_.c_str()));
    if (mapping_.get() == nullptr) {
        throw refused(L"CreateFileMappingW(" + name_ + L")");
    }
    report_.reset(
        static_cast<WitnessReport*>(MapViewOfFile(mapping_.get(), FILE_MAP_WRITE, 0, 0, 0)));
    if (!report_) {
        throw refused(L"MapViewOfFile(" + name_ + L")");
    }
}

void Witnessed::add_to_names(const std::wstring& suffix)
{
    suffix.copy(report_->suffix, std::size(report_->suffix) - 1);
}

std::wstring Witnessed::open() const
{
    std::wstring all;
    for (const Opening& entry : report_->open) {
        if (entry.value != nullptr) {
            const std::wstring call = entry.call;
            const bool view = call.starts_with(L"MapView");
            all += (all.empty() ? L"" : L", ") + std::wstring(view ? L"the view" : L"the handle") +
                   L" of " + call +
                   (entry.object[0] != L'\0' ? L"(" + std::wstring(entry.object) + L")" : L"");
        }
    }
    if (report_->lost != 0) {
        all += L", more than the stage can count";
    }
    return all;
}

bool Witnessed::printed_while_open(std::wstring_view text) const
{
    return std::any_of(
        std::begin(report_->prints), std::end(report_->prints), [&](const Opening& print) {
            return std::wstring_view(print.object).find(text) != text.npos && print.access != 0;
        });
}

bool Witnessed::printed_before(std::wstring_view text, std::wstring_view call) const
{
    const auto* const first =
        std::find_if(std::begin(report_->calls), std::end(report_->calls),
                     [&](const Opening& entry) { return is_call(entry, call); });
    const auto calls = static_cast<size_t>(first - std::begin(report_->calls));
    return std::any_of(std::begin(report_->prints), std::end(report_->prints),
                       [&](const Opening& print) {
                           return std::wstring_view(print.object).find(text) != text.npos &&
                                  reinterpret_cast<size_t>(print.value) <= calls + 1;
                       });
}

bool Witnessed::called(std::wstring_view call) const
{
    return std::any_of(std::begin(report_->calls), std::end(report_->calls),
                       [&](const Opening& entry) { return is_call(entry, call); });
}

bool Witnessed::used(std::wstring_view object) const
{
    return std::any_of(std::begin(report_->calls), std::end(report_->calls),
                       [&](const Opening& entry) { return object == entry.object; });
}

std::wstring Witnessed::used_at_all() const
{
    std::wstring all;
    for (const Opening& entry : report_->calls) {
        if (entry.object[0] != L'\0') {
            all += (all.empty() ? L"" : L", ") + in_quotes(entry.object);
        }
    }
    return all.empty() ? L"no name" : all;
}

bool Witnessed::requested(DWORD access) const
{
    return std::any_of(std::begin(report_->calls), std::end(report_->calls),
                       [&](const Opening& entry) { return access == entry.access; });
}

std::wstring Witnessed::requested_beyond(DWORD access) const
{
    for (const Opening& entry : report_->calls) {
        if ((entry.access & ~access) != 0) {
            return with_access(entry);
        }
    }
    return L"";
}

std::wstring Witnessed::requested_at_all() const
{
    std::wstring all;
    for (const Opening& entry : report_->calls) {
        if (entry.access != 0) {
            all += (all.empty() ? L"" : L", ") + with_access(entry);
        }
    }
    return all.empty() ? L"no access" : all;
}

DWORD access_named(const std::wstring& names)
{
    DWORD access = 0;
    std::wistringstream words(names);
    for (std::wstring word; words >> word;) {
        const auto* known =
            std::find_if(std::begin(ACCESSES), std::end(ACCESSES),
                         [&](const Access& candidate) { return candidate.name == word; });
        if (known != std::end(ACCESSES)) {
            access |= known->value;
        } else if (word != L"|") {
            throw Malformed{{L"FILE_MAP_READ and the like", word}};
        }
    }
    return access;
}
