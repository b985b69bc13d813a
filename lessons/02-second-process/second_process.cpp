// SPDX-License-Identifier: MIT
// second_process: opens the memory of first_process by its name and shows the message.
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
#pragma comment(lib, "user32.lib") // MessageBoxW is there
#endif

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr DWORD SIZE_IN_LETTERS = SIZE_IN_BYTES / sizeof(wchar_t);

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Use wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: second_process [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Open the object that the first process created. Reading is all that we ask for.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (mapping == nullptr) {
        const DWORD error = GetLastError(); // before another call changes it
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, error);
        if (error == ERROR_FILE_NOT_FOUND) {
            fwprintf(stderr, L"Nobody has an object of this name. Start first_process first.\n");
        }
        return 1;
    }
    wprintf(L"Opened the file mapping object %ls.\n", name);
    fflush(stdout); // in a pipe, stderr would overtake it

    // 2. Map a view: an address of our own for the memory that both processes share.
    const void* view = MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 3. Copy first, then check: the shared memory can change at any moment, our copy cannot.
    wchar_t message[SIZE_IN_LETTERS];
    CopyMemory(message, view, SIZE_IN_BYTES);
    if (wmemchr(message, L'\0', SIZE_IN_LETTERS) == nullptr) {
        fwprintf(stderr, L"%ls holds no text that ends within %lu bytes.\n", name, SIZE_IN_BYTES);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Read: %ls\n", message);
    fflush(stdout); // a pipe or a file would keep the lines back

    // 4. Show the message. Until OK is pressed, this process keeps its handle open.
    if (MessageBoxW(nullptr, message, L"Process2", MB_OK) == 0) {
        fwprintf(stderr, L"MessageBoxW(Process2) failed: error %lu\n", GetLastError());
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }

    // 5. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
