// SPDX-License-Identifier: MIT
// exercise: reads a message, and leaves a receipt where the DACL of the object allows writing.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 03

#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;
constexpr DWORD MESSAGE_IN_WCHARS = 64; // the message: bytes 0 to 127
constexpr DWORD RECEIPT_OFFSET = 128;   // the receipt: from byte 128
constexpr wchar_t RECEIPT[] = L"Received.";

static const wchar_t* meaning(DWORD error)
{
    return error == ERROR_FILE_NOT_FOUND  ? L"No such object exists."
           : error == ERROR_ACCESS_DENIED ? L"Its DACL denies access."
                                          : L"See docs/errors.md.";
}

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

    // WHY: these two rights and no others. If the DACL denies one right, the whole call fails.
    DWORD access = FILE_MAP_READ | FILE_MAP_WRITE;
    HANDLE mapping = OpenFileMappingW(access, FALSE, name);
    // WHY: only error 5 means that the object exists, so only then can fewer rights help.
    if (mapping == nullptr && GetLastError() == ERROR_ACCESS_DENIED) {
        access = FILE_MAP_READ;
        mapping = OpenFileMappingW(access, FALSE, name);
    }
    if (mapping == nullptr) {
        const DWORD error = GetLastError();
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n%ls\n", name, error,
                 meaning(error));
        return 1;
    }

    // WHY: a view cannot have an access that its handle does not have.
    void* view = MapViewOfFile(mapping, access, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wchar_t message[MESSAGE_IN_WCHARS];
    CopyMemory(message, view, sizeof(message));
    // WHY: a write through a read-only view is an access violation.
    const bool may_write = access != FILE_MAP_READ;
    if (may_write) {
        CopyMemory(static_cast<BYTE*>(view) + RECEIPT_OFFSET, RECEIPT, sizeof(RECEIPT));
    }
    UnmapViewOfFile(view);
    CloseHandle(mapping);

    if (wmemchr(message, L'\0', MESSAGE_IN_WCHARS) == nullptr) {
        fwprintf(stderr, L"%ls holds no null-terminated string.\n", name);
        return 1;
    }
    wprintf(L"Read: %ls\n", message);
    wprintf(may_write ? L"Left a receipt.\n" : L"No receipt: read-only.\n");
    return 0;
}
