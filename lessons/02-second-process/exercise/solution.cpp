// SPDX-License-Identifier: MIT
// exercise: a reader that decides what it may show.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 02

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);

int wmain(int argc, wchar_t* argv[])
{
    // Both outputs write Unicode, for names in any language. Call wprintf on them, never printf.
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);

    if (argc > 2) {
        fwprintf(stderr, L"Usage: exercise [name]\n");
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

    // 3. Copy the bytes on which both programs agree.
    wchar_t message[SIZE_IN_WCHARS];
    CopyMemory(message, view, SIZE_IN_BYTES);

    // 4. Unmap the view and close the handle.
    // WHY: the copy needs neither, so each return below leaves nothing open.
    UnmapViewOfFile(view);
    CloseHandle(mapping);

    // WHY: new memory is zero. An empty string means that the writer has created the object and has not
    //      written yet, or has nothing to say. Waiting helps.
    if (message[0] == L'\0') {
        fwprintf(stderr, L"%ls: There is no message yet. Start this program again later.\n", name);
        return 1;
    }
    // WHY: the first null ends the message, wherever it is among the 128 characters. What follows it may be
    //      the rest of an older, longer text. Without a null, another program uses the memory in another way.
    if (wmemchr(message, L'\0', SIZE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls: This is not a message. Choose another name.\n", name);
        return 1;
    }
    wprintf(L"Read: %ls\n", message);
    return 0;
}
