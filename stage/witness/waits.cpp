// SPDX-License-Identifier: MIT
// The witness: calls that wait. A wait function waits for something that happens; Sleep lets time pass.
#include "instead.h"

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

// What a call returns that waits, and is given how long.
template <typename Call> static DWORD waited(DWORD milliseconds, Call call)
{
    const DWORD limit = witness::wait_begins(milliseconds);
    const DWORD result = call(limit);
    witness::wait_ends(milliseconds);
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObject, HANDLE handle, DWORD milliseconds)
{
    const auto call = real_WaitForSingleObject();
    return waited(milliseconds, [&](DWORD limit) { return call(handle, limit); });
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObjectEx, HANDLE handle, DWORD milliseconds,
           BOOL alertable)
{
    const auto call = real_WaitForSingleObjectEx();
    return waited(milliseconds, [&](DWORD limit) { return call(handle, limit, alertable); });
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjects, DWORD count, const HANDLE* handles, BOOL all,
           DWORD milliseconds)
{
    const auto call = real_WaitForMultipleObjects();
    return waited(milliseconds, [&](DWORD limit) { return call(count, handles, all, limit); });
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjectsEx, DWORD count, const HANDLE* handles,
           BOOL all, DWORD milliseconds, BOOL alertable)
{
    const auto call = real_WaitForMultipleObjectsEx();
    return waited(milliseconds,
                  [&](DWORD limit) { return call(count, handles, all, limit, alertable); });
}

INSTEAD_OF(L"user32", DWORD, MsgWaitForMultipleObjects, DWORD count, const HANDLE* handles,
           BOOL all, DWORD milliseconds, DWORD messages)
{
    const auto call = real_MsgWaitForMultipleObjects();
    return waited(milliseconds,
                  [&](DWORD limit) { return call(count, handles, all, limit, messages); });
}
