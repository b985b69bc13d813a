// SPDX-License-Identifier: MIT
// early_exit: writes an order into shared memory. WRONG: it closes its handle on its last lines only.
//
// Usage:    early_exit [name [amount]]  name: Local\MyFileMappingObject, amount: 0
// Start:    owning_first_process first. Then end it: the name still exists.
// See also: lessons/07-owning-handles/owning_first_process.cpp

#include <conio.h>
#include <exception>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256; // all programs use the same size

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using View = std::unique_ptr<T, Unmap>;

int write_order(const wchar_t* name, const wchar_t* amount)
{
    // 1. Open the object and map a view. The view has an owner, and the handle has none.
    HANDLE mapping = OpenFileMappingW(FILE_MAP_READ | FILE_MAP_WRITE, FALSE, name);
    if (mapping == nullptr) {
        fwprintf(stderr, L"OpenFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
        return 1;
    }
    const View<wchar_t[]> view(
        static_cast<wchar_t*>(MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES)));
    if (!view) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        CloseHandle(mapping);
        return 1;
    }
    wprintf(L"Opened %ls.\n", name);

    // 2. WRONG: the function can end in two of these lines, and then nothing closes the handle.
    const int euros = std::stoi(amount); // throws an exception if the text is not a number
    if (euros <= 0) {
        wprintf(L"Refused: %d is not an amount.\n", euros);
        return 2; // cppcheck-suppress resourceLeak
    }
    swprintf(view.get(), SIZE_IN_BYTES / sizeof(wchar_t), L"Pay %d.", euros);
    wprintf(L"Wrote: %ls\n", view.get());
    CloseHandle(mapping);
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

    // 3. The function has ended. The process goes on, as a server or an editor does.
    wprintf(L"write_order has ended. Press any key to exit.\n");
    fflush(nullptr); // both outputs: in a pipe, the lines would come at the end
    _getch();
    return result;
}
