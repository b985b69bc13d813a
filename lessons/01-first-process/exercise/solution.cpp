// SPDX-License-Identifier: MIT
// exercise: your own message in the shared memory.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 01

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
// WHY: the processes share bytes. Whoever reads them, with whatever program, reads your message.
constexpr wchar_t MESSAGE[] = L"Hello from my first process.";

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Use wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
        return 2;
    }
    const wchar_t* name = argc == 2 ? argv[1] : L"Local\\MyFileMappingObject";

    // 1. Create the object. INVALID_HANDLE_VALUE: the paging file stands behind it, no file of ours.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }

    // 2. Refuse an object that was there before: its memory belongs to somebody else.
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        fwprintf(stderr, L"End the other program first, or choose another name.\n");
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Created the file mapping object %ls, %lu bytes.\n", name, SIZE_IN_BYTES);
    fflush(stdout); // in a pipe, stderr would overtake it

    // 3. Map a view: only now does the memory have an address in this process.
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }

    // 4. Copy the message. sizeof counts the zero at its end: the reader needs it.
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"Wrote: %ls\n", MESSAGE);

    // 5. Wait. When the last handle closes, the name is gone, and nobody can open the object.
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // a pipe or a file would keep the lines back
    _getch();

    // 6. Give everything back.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}
