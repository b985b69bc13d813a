// SPDX-License-Identifier: MIT
// walker: takes the steps of the page to play with, with three real processes, and prints what can
// be seen after each. model_walk.js prints the same form.
//
// Usage:    walker STEPS              for example AcAmAwBoBmBr: A creates, A maps, A writes, ...
//           walker child NAME         one of the three: takes commands from a pipe (see do_command)
// Exit:     0 all steps taken, 1 a call failed or a process ended, 2 wrong usage

#include <windows.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>

constexpr DWORD BYTES = 256;
constexpr DWORD MARK = 255; // the place of the mark by which shared memory is recognized
constexpr DWORD READ_WRITE = FILE_MAP_READ | FILE_MAP_WRITE;

static HANDLE mapping = nullptr;
static char* view = nullptr;

// The memory of a handle: whether it is all zero.
static bool all_zero(HANDLE object)
{
    const char* bytes = static_cast<char*>(MapViewOfFile(object, FILE_MAP_READ, 0, 0, BYTES));
    const bool zero =
        bytes != nullptr && std::all_of(bytes, bytes + BYTES, [](char c) { return c == 0; });
    UnmapViewOfFile(bytes);
    return zero;
}

// The memory of a handle: writes a mark, unless it is 0. Returns the mark, '-' without a memory.
static char mark_of(HANDLE object, char mark)
{
    char* bytes = static_cast<char*>(MapViewOfFile(object, READ_WRITE, 0, 0, BYTES));
    if (bytes == nullptr) {
        return '-';
    }
    bytes[MARK] = mark != 0 ? mark : bytes[MARK];
    mark = bytes[MARK];
    UnmapViewOfFile(bytes);
    return mark;
}

static std::string code_if(bool failed)
{
    return std::to_string(failed ? GetLastError() : 0);
}

// One command of the driver: a letter, for some with a text. Returns what the process has seen.
static std::string do_command(const wchar_t* name, const std::string& command)
{
    const std::string text = command.substr(1);
    switch (command[0]) {
    case 'c': {
        mapping = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, BYTES, name);
        const DWORD code = GetLastError();
        return std::to_string(code) + (code == 0 && all_zero(mapping) ? ", all zero" : "");
    }
    case 'o':
        mapping = OpenFileMappingW(READ_WRITE, FALSE, name);
        return code_if(mapping == nullptr);
    case 'm':
        view = static_cast<char*>(MapViewOfFile(mapping, READ_WRITE, 0, 0, BYTES));
        return code_if(view == nullptr);
    case 'w':
        lstrcpynA(view, text.c_str(), MARK);
        return "'" + text + "'";
    case 'r':
        return "'" + std::string(view, strnlen(view, MARK)) + "'";
    case 'u':
        return code_if(UnmapViewOfFile(std::exchange(view, nullptr)) == FALSE);
    case 'x':
        return code_if(CloseHandle(std::exchange(mapping, nullptr)) == FALSE);
    case 'h': // the memory of the handle: write a mark, or without a text read it
        return std::string(1, mark_of(mapping, text.empty() ? '\0' : text[0]));
    case 'v': // the memory of the view
        if (view != nullptr && !text.empty()) {
            view[MARK] = text[0];
        }
        return std::string(1, view != nullptr ? view[MARK] : '-');
    default:
        return "unknown command";
    }
}

static int run_child(const wchar_t* name)
{
    char line[BYTES];
    while (std::fgets(line, sizeof(line), stdin) != nullptr) { // ends with the driver
        std::string command(line);
        command.erase(command.find_last_not_of("\r\n") + 1);
        std::printf("%s\n", do_command(name, command).c_str());
        std::fflush(stdout);
    }
    return 0;
}

[[noreturn]] static void stop(const char* call)
{
    std::printf("%s failed: error %lu\n", call, GetLastError());
    std::exit(1);
}

// One of the three processes, seen from the driver.
struct Process {
    HANDLE process = nullptr;
    HANDLE input = nullptr;  // what the driver writes
    HANDLE output = nullptr; // what the driver reads

    void start(const std::wstring& command)
    {
        SECURITY_ATTRIBUTES inheritable{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
        STARTUPINFOW start{};
        start.cb = sizeof(start);
        start.dwFlags = STARTF_USESTDHANDLES;
        start.hStdError = GetStdHandle(STD_ERROR_HANDLE);
        if (CreatePipe(&start.hStdInput, &input, &inheritable, 0) == FALSE ||
            CreatePipe(&output, &start.hStdOutput, &inheritable, 0) == FALSE) {
            stop("CreatePipe");
        }
        // Or the child would keep its own pipes open.
        SetHandleInformation(input, HANDLE_FLAG_INHERIT, 0);
        SetHandleInformation(output, HANDLE_FLAG_INHERIT, 0);
        PROCESS_INFORMATION started{};
        for (int attempt = 1;;
             ++attempt) { // Wine sometimes fails with error 1359: see docs/wine.md
            std::wstring copy = command;
            if (CreateProcessW(nullptr, copy.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr,
                               &start, &started) != FALSE) {
                break;
            }
            if (attempt == 3 || GetLastError() != ERROR_INTERNAL_ERROR) {
                stop("CreateProcessW");
            }
        }
        CloseHandle(started.hThread);
        CloseHandle(start.hStdInput);
        CloseHandle(start.hStdOutput);
        process = started.hProcess;
    }

    void kill()
    {
        if (TerminateProcess(process, 1) == FALSE) {
            stop("TerminateProcess");
        }
        WaitForSingleObject(process, INFINITE);
        CloseHandle(process);
        CloseHandle(input);
        CloseHandle(output);
        process = nullptr;
    }

    std::string ask(const std::string& command) const
    {
        const std::string line = command + "\n";
        DWORD count = 0;
        if (WriteFile(input, line.data(), static_cast<DWORD>(line.size()), &count, nullptr) ==
            FALSE) {
            stop("WriteFile");
        }
        std::string answer;
        char next = 0;
        while (next != '\n') {
            if (ReadFile(output, &next, 1, &count, nullptr) == FALSE) {
                stop("ReadFile");
            }
            answer += next;
        }
        return answer.substr(0, answer.find_last_not_of("\r\n") + 1);
    }
};

// Each handle and each view gets a mark of its own, the last one first. So what is read afterwards
// is the mark of the first one that reaches the same memory.
static std::string look(const std::map<char, Process>& processes, const wchar_t* name)
{
    std::map<char, int> numbers; // of the memories, in the order in which A, B and C reach them
    const auto number = [&numbers](char mark) {
        const int next = static_cast<int>(numbers.size()) + 1;
        return mark == '-' ? "-" : std::to_string(numbers.emplace(mark, next).first->second);
    };
    for (auto it = processes.rbegin(); it != processes.rend(); ++it) {
        if (it->second.process != nullptr) {
            it->second.ask(std::string("v") + static_cast<char>(it->first + 32)); // a, b, c
            it->second.ask(std::string("h") + it->first);
        }
    }
    std::string seen;
    for (const auto& [letter, process] : processes) {
        seen += std::string(" | ") + letter;
        if (process.process == nullptr) {
            seen += " ended";
            continue;
        }
        seen += " handle " + number(process.ask("h")[0]);
        const char mark = process.ask("v")[0];
        seen += " view " + number(mark) + (mark == '-' ? "" : " " + process.ask("r"));
    }
    HANDLE by_name = OpenFileMappingW(READ_WRITE, FALSE, name);
    const std::string leads_to = number(mark_of(by_name, '\0'));
    CloseHandle(by_name);
    return seen + " | name " + leads_to;
}

int wmain(int argc, wchar_t* argv[])
{
    if (argc == 3 && std::wstring(argv[1]) == L"child") {
        return run_child(argv[2]);
    }
    const std::wstring steps = argc == 2 ? argv[1] : L"";
    const std::map<char, std::string> words = {{'c', "create"}, {'o', "open"}, {'m', "map"},
                                               {'w', "write"},  {'r', "read"}, {'u', "unmap"},
                                               {'x', "close"},  {'k', "kill"}, {'s', "start"}};
    const std::wstring name = L"Local\\Walker" + std::to_wstring(GetCurrentProcessId());
    const std::wstring command = std::wstring(L"\"") + argv[0] + L"\" child " + name;
    std::map<char, Process> processes = {{'A', {}}, {'B', {}}, {'C', {}}};
    for (auto& [letter, process] : processes) {
        process.start(command);
    }
    for (size_t i = 0; i + 1 < steps.size(); i += 2) {
        const char who = static_cast<char>(steps[i]);
        const char action = static_cast<char>(steps[i + 1]);
        if (processes.count(who) == 0 || words.count(action) == 0) {
            std::printf("walker does not know the step %c%c\n", who, action);
            return 2;
        }
        Process& process = processes[who];
        std::string answer = "0";
        if (action == 'k') {
            process.kill();
        } else if (action == 's') {
            process.start(command);
        } else if (action == 'w') {
            answer = process.ask(std::string("w") + who + ", step " + std::to_string(i / 2 + 1));
        } else {
            answer = process.ask(std::string(1, action));
        }
        std::printf("%c %s: %s%s\n", who, words.at(action).c_str(), answer.c_str(),
                    look(processes, name.c_str()).c_str());
        std::fflush(stdout);
    }
    return 0;
}
