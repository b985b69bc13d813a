// SPDX-License-Identifier: MIT
// stage: plays the scene that it reads from its standard input (UTF-8) and writes the transcript.
//
// Usage:    stage [folder] [mark] [ms] < scene
//           folder   beside the stage; its programs come first
//           mark     written as the last line, with the exit code: so the caller knows that the
//                    stage ended by itself, and was not ended by a program that it plays with
//           ms       no wait is longer than so many milliseconds
// Returns:  0 played to its end, 1 something else was found than was expected,
//           2 the scene cannot be played, 77 this system cannot show it
// See also: stage/README.md, tools/scenes/scene.cmake

#include "failure.h"
#include "keyboard.h"
#include "process.h"
#include "scene.h"
#include "text.h"

#include <fcntl.h>
#include <io.h>

#include <cstdio>
#include <cwchar>
#include <iostream>
#include <iterator>

static void tell_failure(Stage& stage, const std::wstring& where, const Failure& failure)
{
    stage.transcript.tell(L"");
    stage.transcript.tell(where);
    stage.transcript.tell(L"  expected: " + failure.expected);
    stage.transcript.tell(L"  found:    " + failure.found);
    const std::wstring& advice = failure.advice.empty() ? stage.advice : failure.advice;
    if (!advice.empty()) {
        stage.transcript.tell(L"  advice:   " + advice);
    }
}

static int play_scene(Stage& stage, const std::wstring& text)
{
    std::wstring where = L"The scene cannot begin.";
    try {
        enter_job();
        for (const Step& step : read_scene(text)) {
            where =
                L"The scene stops at line " + std::to_wstring(step.line) + L": " + step.sentence;
            play(step, stage);
        }
        where = L"The scene stops at its end.";
        stage.programs.end();
        return 0;
    } catch (const Skipped& skipped) {
        stage.transcript.tell(L"Skipped: " + skipped.reason);
        return 77;
    } catch (const Malformed& failure) {
        tell_failure(stage, where, failure);
        return 2;
    } catch (const Failure& failure) {
        tell_failure(stage, where, failure);
        return 1;
    }
}

int wmain(int argc, wchar_t* argv[])
{
    if (argc == 3 &&
        (std::wstring_view(argv[1]) == L"press" || std::wstring_view(argv[1]) == L"probe")) {
        return static_cast<int>(at_console_of(std::wcstoul(argv[2], nullptr, 10), argv[1]));
    }
    if (argc > 4) {
        std::fprintf(stderr, "Usage: stage [folder] [mark] [ms] < scene\n");
        return 2;
    }
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // a crash is an exit code, no box
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY); // the same bytes on every system
    const std::string scene(std::istreambuf_iterator<char>(std::cin), {});
    GetDesktopWindow(); // Wine's desktop is a program. Started now, it is not in our job.

    wchar_t self[32768];
    GetModuleFileNameW(nullptr, self, static_cast<DWORD>(std::size(self)));
    const std::filesystem::path folder = std::filesystem::path(self).parent_path();
    // So that a program finds its child, also one that was edited and is in a folder of its own.
    wchar_t path[32767] = {};
    GetEnvironmentVariableW(L"PATH", path, static_cast<DWORD>(std::size(path)));
    SetEnvironmentVariableW(L"PATH", (folder.wstring() + L";" + path).c_str());
    Stage stage(argc > 1 ? std::vector{folder / argv[1], folder} : std::vector{folder});
    if (argc == 4) {
        stage.patience.cap(std::chrono::milliseconds(std::wcstoul(argv[3], nullptr, 10)));
    }
    const int code = play_scene(stage, to_wide(scene));
    if (argc >= 3) {
        stage.transcript.tell(argv[2] + (L' ' + std::to_wstring(code)));
    }
    return code;
}
