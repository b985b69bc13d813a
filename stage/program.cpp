// SPDX-License-Identifier: MIT
#include "program.h"

#include "failure.h"
#include "text.h"

#include <utility>

Handle& Handle::operator=(Handle&& other) noexcept
{
    std::swap(handle_, other.handle_);
    return *this;
}

Handle::~Handle()
{
    if (handle_ != nullptr) {
        CloseHandle(handle_);
    }
}

HANDLE Handle::release() noexcept
{
    return std::exchange(handle_, nullptr);
}

constexpr size_t AT_MOST = 1 << 20; // bytes that one program may write: nobody reads more

static Failure refused(const std::wstring& call)
{
    const DWORD error = GetLastError();
    return {call + L" works", L"error " + std::to_wstring(error)};
}

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

Program::Program(const std::filesystem::path& exe, const std::wstring& arguments)
{
    SECURITY_ATTRIBUTES inherit{sizeof(inherit), nullptr, TRUE};
    HANDLE read_end = nullptr;
    HANDLE write_end = nullptr;
    if (!CreatePipe(&read_end, &write_end, &inherit, 1 << 20)) {
        throw refused(L"CreatePipe");
    }
    pipe_ = Handle(read_end);
    const Handle output(write_end);
    SetHandleInformation(read_end, HANDLE_FLAG_INHERIT, 0);
    const Handle no_input(CreateFileW(L"NUL", GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                      &inherit, OPEN_EXISTING, 0, nullptr));

    STARTUPINFOW start{};
    start.cb = sizeof(start);
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = no_input.get();
    start.hStdOutput = output.get();
    start.hStdError = output.get();
    std::wstring command = L"\"" + exe.wstring() + L"\" " + arguments;
    PROCESS_INFORMATION started{};
    if (!start_process(exe.c_str(), command, TRUE, CREATE_NO_WINDOW, start, started)) {
        throw refused(L"CreateProcessW(" + exe.filename().wstring() + L")");
    }
    process_ = Handle(started.hProcess);
    const Handle thread(started.hThread);
    id_ = started.dwProcessId;
}

void Program::listen()
{
    for (DWORD waiting = 0;
         PeekNamedPipe(pipe_.get(), nullptr, 0, nullptr, &waiting, nullptr) && waiting != 0;) {
        std::string bytes(waiting, '\0');
        DWORD got = 0;
        if (!ReadFile(pipe_.get(), bytes.data(), waiting, &got, nullptr)) {
            return;
        }
        heard_.append(bytes, 0, got);
        written_ += got;
        if (written_ > AT_MOST) {
            throw Failure{L"a program writes at most 1 MiB", L"it has written more"};
        }
    }
}

std::optional<std::wstring> Program::next_line()
{
    const bool complete = ended().has_value(); // asked first: what it wrote before is in the pipe
    listen();
    const size_t end = heard_.find('\n');
    if (end == std::string::npos && !(complete && !heard_.empty())) {
        return std::nullopt;
    }
    std::string line = heard_.substr(0, end);
    heard_.erase(0, end == std::string::npos ? end : end + 1);
    if (!line.empty() && line.back() == '\r') {
        line.pop_back();
    }
    return to_wide(line);
}

std::optional<DWORD> Program::ended(DWORD milliseconds)
{
    if (WaitForSingleObject(process_.get(), milliseconds) != WAIT_OBJECT_0) {
        return std::nullopt;
    }
    DWORD code = 0;
    GetExitCodeProcess(process_.get(), &code);
    return code;
}

void Program::kill()
{
    TerminateProcess(process_.get(), 1);
    ended(INFINITE);
}
