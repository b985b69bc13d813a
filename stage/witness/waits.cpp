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

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObject, HANDLE handle, DWORD milliseconds)
{
    const auto call = real_WaitForSingleObject();
    const DWORD limit = witness::wait_begins(milliseconds);
    const DWORD result = call(handle, limit);
    witness::wait_ends(milliseconds);
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObjectEx, HANDLE handle, DWORD milliseconds,
           BOOL alertable)
{
    const auto call = real_WaitForSingleObjectEx();
    const DWORD limit = witness::wait_begins(milliseconds);
    const DWORD result = call(handle, limit, alertable);
    witness::wait_ends(milliseconds);
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjects, DWORD count, const HANDLE* handles, BOOL all,
           DWORD milliseconds)
{
    const auto call = real_WaitForMultipleObjects();
    const DWORD limit = witness::wait_begins(milliseconds);
    const DWORD result = call(count, handles, all, limit);
    witness::wait_ends(milliseconds);
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjectsEx, DWORD count, const HANDLE* handles,
           BOOL all, DWORD milliseconds, BOOL alertable)
{
    const auto call = real_WaitForMultipleObjectsEx();
    const DWORD limit = witness::wait_begins(milliseconds);
    const DWORD result = call(count, handles, all, limit, alertable);
    witness::wait_ends(milliseconds);
    return undefined_error(result, result != WAIT_FAILED);
}
