// SPDX-License-Identifier: MIT
// creating_fails: makes CreateFileMappingW fail in seven common ways, on purpose.
//
// Usage:    creating_fails [name]      name: Local\MyFileMappingObject
// Start:    first_process and obstacles first, and leave them waiting.
// See also: lessons/04-errors/opening_fails.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

#define NAMED(symbol) symbol, L"" #symbol // the error code, and its symbolic name as text
constexpr size_t NAME_CHARS = 300;        // room for a name and for what is put around it

struct CreateCall {
    const wchar_t *cause, *before, *after; // before and after are put around the name
    DWORD size, expected;
    const wchar_t* symbol;
};

// The first four are mistakes of the caller. The last three need an object that exists.
constexpr CreateCall CALLS[] = {
    {L"the size is 0", L"", L"-empty", 0, NAMED(ERROR_INVALID_PARAMETER)},
    {L"no such prefix", L"Nowhere\\", L"", 256, NAMED(ERROR_PATH_NOT_FOUND)},
    {L"a backslash after the prefix", L"", L"-a\\b", 256, NAMED(ERROR_PATH_NOT_FOUND)},
    {L"a backslash at the beginning", L"\\", L"", 256, NAMED(ERROR_BAD_PATHNAME)},
    {L"the object exists", L"", L"", 256, NAMED(ERROR_ALREADY_EXISTS)},
    {L"an event has this name", L"", L"-event", 256, NAMED(ERROR_INVALID_HANDLE)},
    {L"the DACL allows only reading", L"", L"-read-only", 256, NAMED(ERROR_ACCESS_DENIED)},
};

// Calls CreateFileMappingW for one call. Returns true if the expected error occurs.
static bool occurs(const CreateCall& call, const wchar_t* name)
{
    wchar_t full[NAME_CHARS];
    swprintf(full, NAME_CHARS, L"%ls%ls%ls", call.before, name, call.after);

    // 1. Get the error code at once, also with a handle: any later call can change it.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, call.size, full);
    const DWORD error = GetLastError();
    const wchar_t* result = mapping == nullptr ? L"failed" : L"returned a handle";
    if (mapping != nullptr) {
        CloseHandle(mapping);
    }

    // 2. Get the system message text.
    wchar_t text[256] = L"";
    FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                       FORMAT_MESSAGE_MAX_WIDTH_MASK,
                   nullptr, error, 0, text, 256, nullptr);

    // 3. Print the object, the cause, the call, the error code, and its symbolic name.
    wprintf(L"%ls: %ls.\n  CreateFileMappingW %ls: error %lu ", full, call.cause, result, error);
    if (error != call.expected) {
        wprintf(L"instead of %ls. Start first_process and obstacles first.\n", call.symbol);
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
        fwprintf(stderr, L"Usage: creating_fails [name]\n");
        return 2;
    }
    int missing = 0;
    for (const CreateCall& call : CALLS) {
        missing += occurs(call, name) ? 0 : 1;
    }
    return missing == 0 ? 0 : 1;
}
