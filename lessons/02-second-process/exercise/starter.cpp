// SPDX-License-Identifier: MIT
// exercise: a reader that decides what it may show.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 02

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size

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

    // 3. Use the view as a string, as the documentation's sample does. It holds whatever was written there.
    // TODO 1: Use only a copy of the bytes on which both programs agree.
    // TODO 2: Decide which memory holds no message yet. Then print this line, and return 1:
    //         There is no message yet.
    // TODO 3: Decide which memory holds something that is not a message. Then print this line, and return 1:
    //         This is not a message.
    wprintf(L"Read: %ls\n", static_cast<const wchar_t*>(view));

    // 4. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
