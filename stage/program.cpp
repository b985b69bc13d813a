// SPDX-License-Identifier: MIT
#include "program.h"

#include "failure.h"
#include "process.h"
#include "text.h"

constexpr size_t AT_MOST = 1 << 20; // bytes that one program may write: nobody reads more

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
