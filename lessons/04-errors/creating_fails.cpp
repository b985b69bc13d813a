// SPDX-License-Identifier: MIT
// creating_fails: makes CreateFileMappingW fail in common ways, on purpose.
//
// Usage:    creating_fails [name]       name: Local\MyFileMappingObject
// Start:    first_process and obstacles first, and leave them waiting.
// See also: lessons/04-errors/opening_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define CODE(symbol) symbol, L"" #symbol // the number and its name, both from windows.h
constexpr size_t LETTERS = 300;          // room for a name and for what we put around it

// Tries what must end with the code `expected`. Gives 0 when it does, 1 when not.
static int attempt(const wchar_t* cause, DWORD size, const wchar_t* name, DWORD expected,
                   const wchar_t* symbol)
{
    // 1. Call, and ask for the code at once: any later call can change it.
    HANDLE made = CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, size, name);
    const DWORD error = GetLastError();
    const wchar_t* end = made == nullptr ? L"failed" : L"gave a handle";
    if (made != nullptr) {
        CloseHandle(made);
    }

    // 2. Tell the cause, the call, and the code with its symbol.
    wprintf(L"%ls\n", cause);
    if (error != expected) {
        wprintf(L"  CreateFileMappingW(%ls) %ls: error %lu. NOT expected: %ls is.\n", name, end,
                error, symbol);
        return 1;
    }
    wprintf(L"  CreateFileMappingW(%ls) %ls, as expected: error %lu %ls\n", name, end, error,
            symbol);

    // 3. Ask the system for its own words.
    wchar_t words[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, words, 256, nullptr);
    wprintf(L"  The system says: %ls\n", words);
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    if (argc > 2 || wcslen(name) > LETTERS - 20) {
        fwprintf(stderr, L"Usage: creating_fails [name]\n");
        return 2;
    }

    // 4. What the caller does wrong.
    wchar_t other[LETTERS];
    swprintf(other, LETTERS, L"%ls-empty", name);
    int missing =
        attempt(L"A size of 0: memory needs a size.", 0, other, CODE(ERROR_INVALID_PARAMETER));
    swprintf(other, LETTERS, L"Nowhere\\%ls", name);
    missing += attempt(L"A prefix that does not exist.", 256, other, CODE(ERROR_PATH_NOT_FOUND));
    swprintf(other, LETTERS, L"%ls-folder\\object", name);
    missing += attempt(L"A backslash too many: there is no such folder.", 256, other,
                       CODE(ERROR_PATH_NOT_FOUND));
    swprintf(other, LETTERS, L"\\%ls", name);
    missing +=
        attempt(L"A name that begins with a backslash.", 256, other, CODE(ERROR_BAD_PATHNAME));

    // 5. What others have made before: first_process the first object, obstacles the other two.
    missing += attempt(L"The object exists: its memory is not ours.", 256, name,
                       CODE(ERROR_ALREADY_EXISTS));
    swprintf(other, LETTERS, L"%ls-event", name);
    missing += attempt(L"The name belongs to an event.", 256, other, CODE(ERROR_INVALID_HANDLE));
    swprintf(other, LETTERS, L"%ls-read-only", name);
    missing += attempt(L"The object may only be read.", 256, other, CODE(ERROR_ACCESS_DENIED));
    return missing == 0 ? 0 : 1;
}
