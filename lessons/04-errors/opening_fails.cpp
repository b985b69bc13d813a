// SPDX-License-Identifier: MIT
// opening_fails: makes OpenFileMappingW fail in common ways, on purpose.
//
// Usage:    opening_fails [name]        name: Local\MyFileMappingObject
// Start:    obstacles first, and leave it waiting.
// See also: lessons/04-errors/creating_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define CODE(symbol) symbol, L"" #symbol // the number and its name, both from windows.h
constexpr size_t LETTERS = 300;          // room for a name and for what we put around it

// Tries what must end with the code `expected`. Gives 0 when it does, 1 when not.
static int attempt(const wchar_t* cause, DWORD access, const wchar_t* name, DWORD expected,
                   const wchar_t* symbol)
{
    // 1. Get the code only after a failure: success can leave an old code in place.
    HANDLE mapping = OpenFileMappingW(access, FALSE, name);
    const DWORD error = mapping == nullptr ? GetLastError() : ERROR_SUCCESS;
    const wchar_t* end = mapping == nullptr ? L"failed" : L"gave a handle";
    if (mapping != nullptr) {
        CloseHandle(mapping);
    }

    // 2. Tell the cause, the call, the code with its symbol, and the words of the system.
    const wchar_t* shown = name == nullptr ? L"NULL" : name;
    wprintf(L"%ls\n", cause);
    if (error != expected) {
        wprintf(L"  OpenFileMappingW(%ls) %ls: error %lu. NOT expected: %ls is.\n", shown, end,
                error, symbol);
        return 1;
    }
    wprintf(L"  OpenFileMappingW(%ls) %ls, as expected: error %lu %ls\n", shown, end, error,
            symbol);
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
        fwprintf(stderr, L"Usage: opening_fails [name]\n");
        return 2;
    }

    // 3. A good name is needed, and somebody must have made the object.
    wchar_t other[LETTERS];
    int missing = attempt(L"No name at all. Only a name can be opened.", FILE_MAP_READ, nullptr,
                          CODE(ERROR_INVALID_PARAMETER));
    swprintf(other, LETTERS, L"%ls-nobody", name);
    missing += attempt(L"Nobody has an object of this name.", FILE_MAP_READ, other,
                       CODE(ERROR_FILE_NOT_FOUND));
    swprintf(other, LETTERS, L"Nowhere\\%ls", name);
    missing +=
        attempt(L"A prefix that does not exist.", FILE_MAP_READ, other, CODE(ERROR_PATH_NOT_FOUND));
    swprintf(other, LETTERS, L"\\%ls", name);
    missing += attempt(L"A name that begins with a backslash.", FILE_MAP_READ, other,
                       CODE(ERROR_BAD_PATHNAME));

    // 4. What obstacles has made: an object of another type, and one that may only be read.
    swprintf(other, LETTERS, L"%ls-event", name);
    missing +=
        attempt(L"The name belongs to an event.", FILE_MAP_READ, other, CODE(ERROR_INVALID_HANDLE));
    swprintf(other, LETTERS, L"%ls-read-only", name);
    missing += attempt(L"The object may only be read, and we ask to write.", FILE_MAP_WRITE, other,
                       CODE(ERROR_ACCESS_DENIED));
    return missing == 0 ? 0 : 1;
}
