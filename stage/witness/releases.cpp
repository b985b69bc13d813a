// SPDX-License-Identifier: MIT
// The witness: calls that close a handle, unmap a view or make a second handle.
#include "instead.h"

static bool is_self(HANDLE process)
{
    return process == GetCurrentProcess() || GetProcessId(process) == GetCurrentProcessId();
}

/// Closes a handle or unmaps a view with the call of the system.
template <typename Call, typename Value> static BOOL release(Call call, Value value)
{
    void* const note = witness::closing(value);
    const BOOL done = call(value);
    if (!done) {
        witness::not_closed(note, value);
    }
    return undefined_error(done, done);
}

INSTEAD_OF(L"kernel32", BOOL, CloseHandle, HANDLE handle)
{
    return release(real_CloseHandle(), handle);
}

INSTEAD_OF(L"kernel32", BOOL, UnmapViewOfFile, const void* view)
{
    return release(real_UnmapViewOfFile(), view);
}

INSTEAD_OF(L"kernel32", BOOL, DuplicateHandle, HANDLE from, HANDLE handle, HANDLE to,
           HANDLE* duplicate, DWORD access, BOOL inherit, DWORD options)
{
    const auto call = real_DuplicateHandle();
    const DWORD error = GetLastError();
    const bool from_self = is_self(from);
    const bool to_self = is_self(to);
    SetLastError(error);
    // Closed even when no duplicate can be made.
    if (from_self && (options & DUPLICATE_CLOSE_SOURCE) != 0) {
        witness::closing(handle);
    }
    const BOOL done = call(from, handle, to, duplicate, access, inherit, options);
    // The C++ library makes handles of GetCurrentThread(), and keeps some.
    const bool pseudo =
        from_self && (handle == GetCurrentThread() || handle == GetCurrentProcess());
    if (to_self && duplicate != nullptr && !pseudo) {
        witness::opened(L"DuplicateHandle", done ? *duplicate : nullptr);
    }
    return undefined_error(done, done);
}
