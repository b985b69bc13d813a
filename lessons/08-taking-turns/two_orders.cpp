// SPDX-License-Identifier: MIT
// two_orders: owns two mutexes at the same time. WRONG: not every process takes them in one order.
//
// Usage:    two_orders [name]           name: Local\MyFileMappingObject, the mutexes add .left and .right
// Start:    this program in two terminals. Then press a key in both.
// See also: lessons/08-taking-turns/counter.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr DWORD LIMIT_IN_MS = 200; // nobody needs both for so long

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, Close>;

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const std::wstring left_name = name + L".left", right_name = name + L".right";

    const Handle left(CreateMutexW(nullptr, FALSE, left_name.c_str()));
    const bool first = GetLastError() != ERROR_ALREADY_EXISTS;
    const Handle right(left ? CreateMutexW(nullptr, FALSE, right_name.c_str()) : nullptr);
    if (!right) {
        return left ? failed(L"CreateMutexW", right_name.c_str())
                    : failed(L"CreateMutexW", left_name.c_str());
    }

    // 1. WRONG: the order depends on who came first.
    const HANDLE one = first ? left.get() : right.get();
    const HANDLE other = first ? right.get() : left.get();
    if (WaitForSingleObject(one, INFINITE) == WAIT_FAILED) {
        return failed(L"WaitForSingleObject", name.c_str());
    }
    wprintf(L"I own the %ls mutex. Press any key to take the other one.\n",
            one == left.get() ? L"left" : L"right");
    fflush(stdout); // a pipe or a file would hold the line back
    _getch();

    // 2. Whoever owns one mutex waits for another one with a limit only, and gives up all it owns.
    const DWORD result = WaitForSingleObject(other, LIMIT_IN_MS);
    if (result == WAIT_OBJECT_0 || result == WAIT_ABANDONED) {
        wprintf(L"I own both.\n");
        ReleaseMutex(other);
    } else {
        wprintf(L"Not mine within %lu ms. I release what I own.\n", LIMIT_IN_MS);
    }
    ReleaseMutex(one);
    return result == WAIT_OBJECT_0 || result == WAIT_ABANDONED ? 0 : 1;
}
