// SPDX-License-Identifier: MIT
#include "keyboard.h"

#include "handle.h"
#include "process.h"

#include <iterator>
#include <string>

DWORD press_key(DWORD id)
{
    wchar_t self[32768];
    GetModuleFileNameW(nullptr, self, static_cast<DWORD>(std::size(self)));
    std::wstring command = L"stage press " + std::to_wstring(id);
    STARTUPINFOW start{};
    start.cb = sizeof(start);
    PROCESS_INFORMATION started{};
    // Detached: a process has one console at the most, and this one must be free for the other.
    if (!start_process(self, command, FALSE, DETACHED_PROCESS, start, started)) {
        return GetLastError();
    }
    const Handle process(started.hProcess);
    const Handle thread(started.hThread);
    WaitForSingleObject(process.get(), INFINITE);
    DWORD error = 0;
    GetExitCodeProcess(process.get(), &error);
    return error;
}

DWORD press_key_from_here(DWORD id)
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
