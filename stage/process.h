// SPDX-License-Identifier: MIT
// How the stage starts processes, and how it makes sure that none outlives it.
#pragma once

#include <windows.h>

#include <string>

/// Puts this process into a job object. Every process that it starts is born in the job, and ends
/// when this process ends, however it ends. Throws Failure.
/// https://learn.microsoft.com/windows/win32/procthread/job-objects
void enter_job();

/// CreateProcessW, tried again when it fails with error 1359, ERROR_INTERNAL_ERROR. Wine fails so now
/// and then, before the new program has run one instruction. `command` is the command line. Returns
/// FALSE and leaves the error code, as CreateProcessW does.
/// https://learn.microsoft.com/windows/win32/api/processthreadsapi/nf-processthreadsapi-createprocessw
BOOL start_process(const wchar_t* exe, std::wstring command, BOOL inherit, DWORD flags,
                   STARTUPINFOW& start, PROCESS_INFORMATION& started);
