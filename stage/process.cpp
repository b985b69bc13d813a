// SPDX-License-Identifier: MIT
#include "process.h"

#include "failure.h"

void enter_job()
{
    HANDLE job = CreateJobObjectW(nullptr, nullptr); // never closed: this process is in it
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    if (!SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits))) {
        throw refused(L"SetInformationJobObject");
    }
    if (!AssignProcessToJobObject(job, GetCurrentProcess())) {
        throw refused(L"AssignProcessToJobObject");
    }
}

BOOL start_process(const wchar_t* exe, std::wstring command, BOOL inherit, DWORD flags,
                   STARTUPINFOW& start, PROCESS_INFORMATION& started)
{
    BOOL done = FALSE;
    for (int attempt = 0; !done && attempt < 3; ++attempt) {
        done = CreateProcessW(exe, command.data(), nullptr, nullptr, inherit, flags, nullptr,
                              nullptr, &start, &started);
        if (!done && GetLastError() != ERROR_INTERNAL_ERROR) {
            break;
        }
    }
    return done;
}
