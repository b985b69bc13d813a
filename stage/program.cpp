// SPDX-License-Identifier: MIT
#include "program.h"

#include "failure.h"
#include "process.h"
#include "witness/report.h"

constexpr size_t AT_MOST = 1 << 20; // bytes that one program may write: nobody reads more

namespace
{

struct Pipe {
    Handle to_read;
    Handle to_write; // a program inherits this end
};

Pipe new_pipe()
{
    SECURITY_ATTRIBUTES inherit{sizeof(inherit), nullptr, TRUE};
    HANDLE to_read = nullptr;
    HANDLE to_write = nullptr;
    if (!CreatePipe(&to_read, &to_write, &inherit, AT_MOST)) {
        throw refused(L"CreatePipe");
    }
    SetHandleInformation(to_read, HANDLE_FLAG_INHERIT, 0);
    return {Handle(to_read), Handle(to_write)};
}

} // namespace

Program::Program(const std::filesystem::path& exe, const std::wstring& arguments,
                 const std::wstring& witness_memory)
{
    SetEnvironmentVariableW(WITNESS_VARIABLE, witness_memory.c_str());
    Pipe output = new_pipe();
    Pipe error = new_pipe();
    out = Output(std::move(output.to_read));
    err = Output(std::move(error.to_read));

    STARTUPINFOW start{};
    start.cb = sizeof(start);
    start.dwFlags = STARTF_USESTDHANDLES;
    start.hStdInput = nullptr; // where a new console is made, the system puts its input here
    start.hStdOutput = output.to_write.get();
    start.hStdError = error.to_write.get();
    std::wstring command = L"\"" + exe.wstring() + L"\" " + arguments;
    PROCESS_INFORMATION started{};
    if (!start_process(exe.c_str(), command, TRUE, CREATE_NO_WINDOW, start, started)) {
        throw refused(L"CreateProcessW(" + exe.filename().wstring() + L")");
    }
    process_ = Handle(started.hProcess);
    thread_ = Handle(started.hThread);
    id_ = started.dwProcessId;
}

bool Program::listen()
{
    const bool complete = ended().has_value(); // asked first: what it wrote before is in the pipes
    size_t heard = err.listen();               // first: see program.h
    heard += out.listen();
    written_ += heard;
    if (written_ > AT_MOST) {
        throw Failure{L"a program writes at most 1 MiB", L"it has written more"};
    }
    if (complete) {
        out.finish();
        err.finish();
    }
    return heard != 0;
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

ULONGLONG Program::processor_time() const
{
    FILETIME begin{};
    FILETIME end{};
    FILETIME kernel{};
    FILETIME user{};
    GetThreadTimes(thread_.get(), &begin, &end, &kernel, &user);
    const auto number = [](const FILETIME& time) {
        return ULARGE_INTEGER{{time.dwLowDateTime, time.dwHighDateTime}}.QuadPart;
    };
    return number(kernel) + number(user);
}

void Program::kill()
{
    TerminateProcess(process_.get(), 1);
    ended(INFINITE);
}
