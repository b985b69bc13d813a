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
    witness::wait_begins();
    const DWORD result = call(handle, milliseconds);
    witness::wait_ends();
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForSingleObjectEx, HANDLE handle, DWORD milliseconds,
           BOOL alertable)
{
    const auto call = real_WaitForSingleObjectEx();
    witness::wait_begins();
    const DWORD result = call(handle, milliseconds, alertable);
    witness::wait_ends();
    return undefined_error(result, result != WAIT_FAILED);
}

INSTEAD_OF(L"kernel32", DWORD, WaitForMultipleObjects, DWORD count, const HANDLE* handles, BOOL all,
           DWORD milliseconds)
{
    const auto call = real_WaitForMultipleObjects();
    witness::wait_begins();
    const DWORD result = call(count, handles, all, milliseconds);
    witness::wait_ends();
    return undefined_error(result, result != WAIT_FAILED);
}
