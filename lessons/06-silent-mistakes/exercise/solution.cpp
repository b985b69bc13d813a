// SPDX-License-Identifier: MIT
// exercise: a notice board for one notice, which others read and answer.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 06

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // all processes know this size
constexpr wchar_t NOTICE[] = L"The meeting starts at noon.";
constexpr wchar_t DRAFT[] = L"A draft: the meeting starts at three o'clock.";
constexpr wchar_t SHORT_NOTICE[] = L"No meeting.";

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

    // 1. Create the object and map a read-write view.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    // WHY: an existing object belongs to another program. Its creator must not lose its notice.
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;
    }
    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(view, NOTICE, sizeof(NOTICE));
    wprintf(L"Wrote: %ls\n", NOTICE);
    fflush(stdout); // otherwise, in a pipe, stderr would come first

    // 2. Write a draft that only this process sees.
    // WHY: only FILE_MAP_COPY alone makes a copy-on-write view.
    void* draft = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, SIZE_IN_BYTES);
    if (draft == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    CopyMemory(draft, DRAFT, sizeof(DRAFT));
    wprintf(L"Draft: %ls\n", static_cast<const wchar_t*>(draft));
    UnmapViewOfFile(draft);
    wprintf(L"Press any key to replace the notice.\n");
    fflush(stdout);
    _getch();

    // 3. Replace the notice by a shorter one.
    // WHY: sizeof includes the terminating null.
    CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));
    wprintf(L"Wrote: %ls\n", SHORT_NOTICE);
    wprintf(L"Press any key to read the answer.\n");
    fflush(stdout);
    _getch();

    // 4. Read the answer that another process has written over the notice.
    // WHY: another process can change the memory between the check and the use, but not the copy.
    wchar_t answer[SIZE_IN_BYTES / sizeof(wchar_t)];
    CopyMemory(answer, view, SIZE_IN_BYTES);
    if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated answer.\n", name);
        UnmapViewOfFile(view);
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Read: %ls\n", answer);

    // 5. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
