// SPDX-License-Identifier: MIT
#include "keyboard.h"

#include "handle.h"
#include "process.h"
#include "wait.h"

#include <iterator>
#include <string>

namespace
{

constexpr DWORD PATIENCE = 5000; // milliseconds: the second copy of the stage needs some 30
constexpr DWORD PROBE = 100;     // milliseconds for a program that reads to take an event

DWORD let_second_copy(const wchar_t* word, DWORD id)
{
    wchar_t self[32768];
    GetModuleFileNameW(nullptr, self, static_cast<DWORD>(std::size(self)));
    std::wstring command = std::wstring(L"stage ") + word + L" " + std::to_wstring(id);
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION started{};
    // Detached: a process has one console at the most, and this one must be free for the other.
    if (!start_process(self, command, FALSE, DETACHED_PROCESS, start, started)) {
        return GetLastError();
    }
    const Handle process(started.hProcess);
    const Handle thread(started.hThread);
    if (WaitForSingleObject(process.get(), PATIENCE) != WAIT_OBJECT_0) {
        TerminateProcess(process.get(), 1);
        return ERROR_TIMEOUT;
    }
    DWORD error = 0;
    GetExitCodeProcess(process.get(), &error);
    return error;
}

DWORD write_enter(HANDLE console)
{
    INPUT_RECORD keys[2]{};
    for (INPUT_RECORD& key : keys) {
        key.EventType = KEY_EVENT;
        key.Event.KeyEvent.bKeyDown = &key == keys; // down, then up
        key.Event.KeyEvent.wRepeatCount = 1;
        key.Event.KeyEvent.wVirtualKeyCode = VK_RETURN;
        key.Event.KeyEvent.uChar.UnicodeChar = L'\r';
    }
    DWORD written = 0;
    return WriteConsoleInputW(console, keys, 2, &written) ? 0 : GetLastError();
}

DWORD write_and_see(HANDLE console)
{
    INPUT_RECORD nothing{};
    nothing.EventType = FOCUS_EVENT; // programs must ignore it, says its documentation
    DWORD written = 0;
    if (!WriteConsoleInputW(console, &nothing, 1, &written)) {
        return GetLastError();
    }
    DWORD unread = 1;
    for (DWORD waited = 0; unread != 0 && waited < PROBE; waited += STEP) {
        Sleep(STEP);
        if (!GetNumberOfConsoleInputEvents(console, &unread)) {
            return GetLastError();
        }
    }
    return unread == 0 ? 0 : ERROR_TIMEOUT;
}

} // namespace

DWORD press_key(DWORD id)
{
    return let_second_copy(L"press", id);
}

bool reads_console(DWORD id)
{
    return let_second_copy(L"probe", id) == 0;
}

DWORD at_console_of(DWORD id, const wchar_t* word)
{
    if (!AttachConsole(id)) {
        return GetLastError();
    }
    HANDLE console =
        CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                    nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE) {
        return GetLastError();
    }
    const Handle closes_itself(console);
    return std::wstring_view(word) == L"press" ? write_enter(console) : write_and_see(console);
}
