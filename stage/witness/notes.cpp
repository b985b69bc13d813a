// SPDX-License-Identifier: MIT
#include "notes.h"

#include "report.h"

#include <wchar.h>

namespace
{

constexpr DWORD OVERWRITTEN = 203; // ERROR_ENVVAR_NOT_FOUND: no program of the course expects it
constexpr DWORD LONG_SLEEP = 500;  // milliseconds, also of a wait
constexpr DWORD SOON = 100;        // milliseconds, until the limit of a long wait has passed

WitnessReport* report = nullptr;
LONG begun = 0;

// The call itself: by its name, this file would get the witnessed one.
template <typename Call> Call system_call(const char* name)
{
    return reinterpret_cast<Call>(
        reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernel32"), name)));
}

void find_report()
{
    wchar_t name[64];
    const DWORD length = GetEnvironmentVariableW(WITNESS_VARIABLE, name, ARRAYSIZE(name));
    if (length == 0 || length >= ARRAYSIZE(name)) {
        return;
    }
    const auto open = system_call<decltype(&OpenFileMappingW)>("OpenFileMappingW");
    const auto map = system_call<decltype(&MapViewOfFile)>("MapViewOfFile");
    HANDLE mapping = open(FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        return;
    }
    auto* found =
        static_cast<WitnessReport*>(map(mapping, FILE_MAP_WRITE, 0, 0, sizeof(WitnessReport)));
    system_call<decltype(&CloseHandle)>("CloseHandle")(mapping);
    const LONG self = static_cast<LONG>(GetCurrentProcessId());
    if (found != nullptr && InterlockedCompareExchange(&found->process, self, 0) == 0) {
        report = found; // of the processes of a program, the first one reports
    }
}

bool take_free(Opening& entry, void* value, const Opening& opening)
{
    if (InterlockedCompareExchangePointer(&entry.value, value, nullptr) != nullptr) {
        return false;
    }
    entry.access = opening.access;
    wmemcpy(entry.object, opening.object, ARRAYSIZE(opening.object));
    wmemcpy(entry.call, opening.call, ARRAYSIZE(opening.call));
    return true;
}

// Adds it unless there is one like it. Returns whether there was room.
template <size_t SIZE> bool add_different(Opening (&list)[SIZE], void* mark, const Opening& call)
{
    for (Opening& entry : list) {
        if (take_free(entry, mark, call) ||
            (entry.access == call.access && wcscmp(entry.call, call.call) == 0 &&
             wcscmp(entry.object, call.object) == 0)) {
            return true;
        }
    }
    return false;
}

bool add_open(void* value, const Opening& opening)
{
    for (Opening& entry : report->open) {
        if (take_free(entry, value, opening)) {
            return true;
        }
    }
    return false;
}

void copy(wchar_t* to, size_t room, const wchar_t* from)
{
    for (size_t i = 0; from != nullptr && i + 1 < room && from[i] != L'\0'; ++i) {
        to[i] = from[i];
    }
}

void count(LONG WitnessReport::*what, LONG difference)
{
    if (report != nullptr) {
        InterlockedExchangeAdd(&(report->*what), difference);
    }
}

} // namespace

// At the start of the program, so that the stage knows that there is a witness.
static const bool STARTED = (witness::begin(), true);

void witness::begin()
{
    if (InterlockedExchange(&begun, 1) == 0) {
        const DWORD error = GetLastError();
        find_report();
        SetLastError(error);
    }
}

void witness::opened(const wchar_t* call, void* value, const wchar_t* object, DWORD access)
{
    if (report == nullptr) {
        return;
    }
    Opening opening{};
    opening.access = access;
    copy(opening.call, ARRAYSIZE(opening.call), call);
    copy(opening.object, ARRAYSIZE(opening.object), object);
    const bool noted = add_different(report->calls, report, opening);
    if (!noted || (value != nullptr && !add_open(value, opening))) {
        InterlockedIncrement(&report->lost);
    }
}

witness::UniqueName::UniqueName(const wchar_t* name) : name_(name)
{
    if (name == nullptr || report == nullptr || report->suffix[0] == L'\0' ||
        wcslen(name) + wcslen(report->suffix) >= ARRAYSIZE(room_)) {
        return;
    }
    const size_t length = wcslen(name);
    copy(room_, ARRAYSIZE(room_), name);
    copy(room_ + length, ARRAYSIZE(room_) - length, report->suffix);
    name_ = room_;
}

void* witness::closing(const void* value)
{
    if (report != nullptr && value != nullptr) {
        void* const is = const_cast<void*>(value);
        for (Opening& entry : report->open) {
            if (InterlockedCompareExchangePointer(&entry.value, nullptr, is) == is) {
                return &entry;
            }
        }
    }
    return nullptr;
}

void witness::not_closed(void* note, const void* value)
{
    if (note != nullptr) {
        static_cast<Opening*>(note)->value = const_cast<void*>(value);
    }
}

void witness::overwrite_error()
{
    if (report != nullptr) {
        SetLastError(OVERWRITTEN);
    }
}

bool witness::looks_too_early()
{
    return report != nullptr && report->too_early != 0;
}

void witness::looks_now()
{
    if (report != nullptr) {
        report->too_early = 0;
    }
}

void witness::prints(const wchar_t* text)
{
    if (report == nullptr) {
        return;
    }
    Opening print{};
    copy(print.object, ARRAYSIZE(print.object), text);
    for (const Opening& entry : report->open) {
        print.access += entry.value != nullptr ? 1 : 0;
    }
    size_t calls = 0;
    while (calls < ARRAYSIZE(report->calls) && report->calls[calls].value != nullptr) {
        ++calls;
    }
    add_different(report->prints, reinterpret_cast<void*>(calls + 1), print);
}

DWORD witness::sleeps(DWORD milliseconds)
{
    count(&WitnessReport::sleeps, milliseconds != 0 ? 1 : 0);
    return report != nullptr && milliseconds >= LONG_SLEEP ? INFINITE : milliseconds;
}

DWORD witness::wait_begins(DWORD milliseconds)
{
    const bool waits = milliseconds >= LONG_SLEEP;
    count(&WitnessReport::waiting, waits ? 1 : 0);
    return report != nullptr && waits && milliseconds != INFINITE ? SOON : milliseconds;
}

void witness::wait_ends(DWORD milliseconds)
{
    count(&WitnessReport::waiting, milliseconds >= LONG_SLEEP ? -1 : 0);
}
