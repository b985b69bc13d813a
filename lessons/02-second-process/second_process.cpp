// SPDX-License-Identifier: MIT
// second_process: opens the memory of first_process by name and shows the message.
//
// Usage:    second_process [name]       name: Local\MyFileMappingObject
// Start:    first_process first, and leave it waiting.
// See also: lessons/01-first-process/first_process.cpp

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>
#ifdef _MSC_VER
#pragma comment(lib, "user32.lib") // for MessageBoxW
#endif

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Call wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: second_process [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open the object by its name. This program only reads, so it requests read access only.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        const DWORD error = GetLastError(); // save it: the next call may change it
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        if (error == ERROR_FILE_NOT_FOUND) {
            fwprintf(stderr, L"No object of this name exists. Start first_process first.\n");
        }
        return 1;
    }
    wprintf(L"Opened the file mapping object %ls.\n", name);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 2. Map a view: an address in this process for the memory that both processes share.
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 3. Copy first, then check the copy: another process can change the memory at any time.
    wchar_t message[SIZE_IN_WCHARS];
    CopyMemory(message, view, SIZE_IN_BYTES);
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated string. Choose another name.\n", name);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Read: %ls\n", message);
    fflush(stdout); // otherwise, in a pipe, the line would come at the end

    // 4. Show the message. Until OK is pressed, this process keeps its handle open.
    if (MessageBoxW(nullptr, message, L"Process2", MB_OK) == 0) {
        fwprintf(stderr, L"MessageBoxW(Process2) failed: error %lu\n", GetLastError());
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }

    // 5. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
