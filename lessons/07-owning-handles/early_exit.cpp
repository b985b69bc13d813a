// SPDX-License-Identifier: MIT
// early_exit: writes an order into new shared memory. WRONG: it releases on its last lines only.
//
// Usage:    early_exit [name [amount]]  name: Local\MyFileMappingObject, amount: 0
// Start:    this program. While it waits, start owning_first_process: the name is not free.
// See also: lessons/07-owning-handles/owning_first_process.cpp

#include <conio.h>
#include <exception>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // all programs use the same size

int write_order(const wchar_t* name, const wchar_t* amount)
{
    // 1. Create the object and map a view. Each failure has to release what is there already.
    HANDLE mapping =
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, SIZE_IN_BYTES, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
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
    wprintf(L"Created %ls.\nMapped a view.\n", name);

    // 2. WRONG: two lines can end the function here, and both keep the handle and the view.
    const int euros = std::stoi(amount); // throws an exception if the text is not a number
    if (euros <= 0) {
        wprintf(L"Refused: %d is not an amount.\n", euros);
        return 2; // cppcheck-suppress [memleak,resourceLeak]
    }
    swprintf(static_cast<wchar_t*>(view), SIZE_IN_BYTES / sizeof(wchar_t), L"Pay %d.", euros);
    wprintf(L"Wrote: %ls\n", static_cast<const wchar_t*>(view));

    // 3. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
    wprintf(L"Unmapped the view and closed the handle.\n");
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 3) {
        fwprintf(stderr, L"Usage: early_exit [name [amount]]\n");
        return 2;
    }
    int result = 1;
    try {
        result = write_order(argc > 1 ? argv[1] : L"Local\\MyFileMappingObject",
                             argc > 2 ? argv[2] : L"0");
    } catch (const std::exception&) {
        wprintf(L"Refused: std::stoi threw an exception.\n");
    }

    // 4. The function has ended. The process goes on, as a server or an editor does.
    wprintf(L"write_order has ended. Press any key to exit.\n");
    fflush(nullptr); // both outputs: in a pipe, the lines would come at the end
    _getch();
    return result;
}
