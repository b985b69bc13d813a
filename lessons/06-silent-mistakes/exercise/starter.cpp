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

// Users report four problems. No call fails. Find the line that causes each, and fix it.
// TODO 1: "I started it twice, and my notice was overwritten." The second must refuse: exit code 1.
// TODO 2: "We all read the draft."
// TODO 3: "After the short notice, I see the end of an older text."
// TODO 4: "An answer without an end shows garbage." Refuse such an answer: exit code 1.
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
    void* draft = MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
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
    CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t));
    wprintf(L"Wrote: %ls\n", SHORT_NOTICE);
    wprintf(L"Press any key to read the answer.\n");
    fflush(stdout);
    _getch();

    // 4. Read the answer that another process has written over the notice.
    const wchar_t* answer = static_cast<const wchar_t*>(view);
    wprintf(L"Read: %ls\n", answer);

    // 5. Release the view and the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    return 0;
}
