// SPDX-License-Identifier: MIT
// opening_fails: makes OpenFileMappingW fail in six common ways, on purpose.
//
// Usage:    opening_fails [name]       name: Local\MyFileMappingObject
// Start:    obstacles first, and leave it waiting.
// See also: lessons/04-errors/creating_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define NAMED(symbol) symbol, L"" #symbol // the error code, and its symbolic name as text
constexpr size_t NAME_CHARS = 300;        // room for a name and for what is put around it

struct OpenCall {
    const wchar_t *cause, *before, *after; // before and after are put around the name
    DWORD access, expected;
    const wchar_t* symbol;
};

// The first four need no other program. The last two need the objects of obstacles.
constexpr OpenCall CALLS[] = {
    {L"no name", nullptr, L"", FILE_MAP_READ, NAMED(ERROR_INVALID_PARAMETER)},
    {L"no such object", L"", L"-none", FILE_MAP_READ, NAMED(ERROR_FILE_NOT_FOUND)},
    {L"no such prefix", L"Nowhere\\", L"", FILE_MAP_READ, NAMED(ERROR_PATH_NOT_FOUND)},
    {L"a backslash at the beginning", L"\\", L"", FILE_MAP_READ, NAMED(ERROR_BAD_PATHNAME)},
    {L"an event has this name", L"", L"-event", FILE_MAP_READ, NAMED(ERROR_INVALID_HANDLE)},
    {L"the DACL denies writing", L"", L"-read-only", FILE_MAP_WRITE, NAMED(ERROR_ACCESS_DENIED)},
};

// Calls OpenFileMappingW for one call. Returns true if the expected error occurs.
static bool occurs(const OpenCall& call, const wchar_t* name)
{
    wchar_t full[NAME_CHARS] = L"NULL";
    if (call.before != nullptr) {
        swprintf(full, NAME_CHARS, L"%ls%ls%ls", call.before, name, call.after);
    }

    // 1. Get the error code only after a failure: success can leave an old code in place.
    HANDLE mapping = OpenFileMappingW(call.access, FALSE, call.before ? full : nullptr);
    const DWORD error = mapping == nullptr ? GetLastError() : ERROR_SUCCESS;
    if (mapping != nullptr) {
        CloseHandle(mapping);
    }

    // 2. Get the system message text.
    wchar_t text[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, text, 256, nullptr);

    // 3. Print the object, the cause, the call, the error code, and its symbolic name.
    wprintf(L"%ls: %ls.\n  OpenFileMappingW: error %lu ", full, call.cause, error);
    if (error != call.expected) {
        wprintf(L"instead of %ls. Start obstacles first.\n", call.symbol);
        return false;
    }
    wprintf(L"%ls. The system says: %ls\n", call.symbol, text);
    return true;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const wchar_t* name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    if (argc > 2 || wcslen(name) > NAME_CHARS - 20) {
        fwprintf(stderr, L"Usage: opening_fails [name]\n");
        return 2;
    }
    int missing = 0;
    for (const OpenCall& call : CALLS) {
        missing += occurs(call, name) ? 0 : 1;
    }
    return missing == 0 ? 0 : 1;
}
