// SPDX-License-Identifier: MIT
// first_process: shares a message under a name until a key is pressed.
//
// Usage:    first_process [name]        name: Local\MyFileMappingObject
// Start:    this program first. While it waits, start second_process.
// See also: lessons/02-second-process/second_process.cpp

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t MESSAGE[] = L"Message from first process.";

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Call wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: first_process [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Create the object. INVALID_HANDLE_VALUE: backed by the paging file, not a file on disk.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. Refuse an existing object: its memory belongs to another program.
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created the file mapping object %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 3. Map a view: only now does the memory have an address in this process.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 4. Copy the message. sizeof includes the terminating null, which the reader needs.
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\n", MESSAGE);

    // 5. Wait: when the last handle is closed, the system removes the name.
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // otherwise, in a pipe, the lines would come at the end
    _getch();

    // 6. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
