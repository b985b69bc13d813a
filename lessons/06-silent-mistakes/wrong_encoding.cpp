// SPDX-License-Identifier: MIT
// wrong_encoding: reads the message. WRONG: as char, which is what TCHAR is without UNICODE.
//
// Usage:    wrong_encoding [name]       name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/06-silent-mistakes/unchecked_text.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: wrong_encoding [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 1. WRONG: the text is UTF-16. The second byte of the M is zero and ends the char string.
    char message[SIZE_IN_BYTES];
    CopyMemory(message, view, SIZE_IN_BYTES);
    if (memchr(message, 0, SIZE_IN_BYTES) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated text in %lu bytes.\n", name, SIZE_IN_BYTES);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Read: %hs\n", message);

    // 2. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
