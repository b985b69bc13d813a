// SPDX-License-Identifier: MIT
// exercise: two messages in one memory.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 01

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // both programs know this size
constexpr wchar_t FIRST[] = L"Message from first process.";
constexpr wchar_t SECOND[] = L"A second message.";

// WHY: one half for each message. The first one can grow to 63 characters, and the second one stays.
constexpr DWORD SECOND_AT = SIZE_IN_BYTES / 2;
// WHY: a reader knows only the number. It relies on all three rules.
static_assert(SECOND_AT % sizeof(wchar_t) == 0, "aligned for wchar_t");
static_assert(SECOND_AT >= sizeof(FIRST), "after the null of the first message");
static_assert(SECOND_AT + sizeof(SECOND) <= SIZE_IN_BYTES, "within the memory, with its null");

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

    // 4. This memory is not new: an earlier text fills it. Copy the first message over it.
    wmemset(static_cast<wchar_t*>(view), L'-', SIZE_IN_BYTES / sizeof(wchar_t));
    CopyMemory(view, FIRST, sizeof(FIRST));
    wprintf(L"Wrote: %ls\n", FIRST);
    // WHY: the offset counts bytes, so it is added to a char*. sizeof includes the null: this memory has no other.
    CopyMemory(static_cast<char*>(view) + SECOND_AT, SECOND, sizeof(SECOND));
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);

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
