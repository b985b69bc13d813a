// SPDX-License-Identifier: MIT
// The witness: calls that wait. A wait function waits for something that happens; Sleep lets time pass, and
// so does a wait function with a short limit, which does not count as waiting.
#include "instead.h"

constexpr DWORD SHORTEST_WAIT = 10000; // milliseconds

template <typename Wait> static DWORD waits(DWORD milliseconds, Wait wait)
{
    if (milliseconds >= SHORTEST_WAIT) {
        witness::wait_begins();
    }
    const DWORD result = wait();
    if (milliseconds >= SHORTEST_WAIT) {
        witness::wait_ends();
    }
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", void, Sleep, DWORD milliseconds)
{
    const auto call = real_Sleep();
    call(witness::sleeps(milliseconds));
}

INSTEAD_OF(L"kernel32", DWORD, SleepEx, DWORD milliseconds, BOOL alertable)
{
    const auto call = real_SleepEx();
    return call(witness::sleeps(milliseconds), alertable);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObject, HANDLE handle, DWORD milliseconds)
{
    const auto call = real_WaitForSingleObject();
    return waits(milliseconds, [&] { return call(handle, milliseconds); });
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObjectEx, HANDLE handle, DWORD milliseconds,
           BOOL alertable)
{
    const auto call = real_WaitForSingleObjectEx();
    return waits(milliseconds, [&] { return call(handle, milliseconds, alertable); });
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjects, DWORD count, const HANDLE* handles, BOOL all,
           DWORD milliseconds)
{
    const auto call = real_WaitForMultipleObjects();
    return waits(milliseconds, [&] { return call(count, handles, all, milliseconds); });
}
