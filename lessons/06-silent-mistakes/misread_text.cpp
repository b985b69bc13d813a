// SPDX-License-Identifier: MIT
// misread_text: reads the message in two ways. WRONG: without a limit, and as another type.
//
// Usage:    misread_text [name]       name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/06-silent-mistakes/missing_null.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 2) {
        fwprintf(stderr, L"Usage: misread_text [name]\n");
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

    // 1. WRONG: wcslen searches for the null beyond the 256 bytes if it must.
    const size_t length = wcslen(static_cast<const wchar_t*>(view));
    wprintf(L"The message has %llu characters. There is room for %lu and the null.\n",
            static_cast<unsigned long long>(length), SIZE_IN_WCHARS - 1);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 2. WRONG: char is what TCHAR is without UNICODE. The text is UTF-16: the second byte of
    //    the M is zero and ends the char string.
    char text[SIZE_IN_BYTES];
    CopyMemory(text, view, SIZE_IN_BYTES);
    if (memchr(text, 0, SIZE_IN_BYTES) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated text in %lu bytes.\n", name, SIZE_IN_BYTES);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Read: %hs\n", text);

    // 3. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
