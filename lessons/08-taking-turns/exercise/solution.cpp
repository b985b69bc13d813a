// SPDX-License-Identifier: MIT
// exercise: a till that several processes use. Any of them can be killed in the middle of a sale.
//
// Usage:    exercise [name]             name: Local\MyFileMappingObject
// Grade it: learn check 08

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

constexpr DWORD PRICE = 5;
struct Till {
    DWORD sales;   // counted when the customer gets the ticket
    DWORD total;   // counted after that, when the customer has paid
    DWORD repairs; // how often the total was repaired, by any process
};

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

// The default argument is evaluated at the call: before anything is printed or released.
int failed(const wchar_t* call, const wchar_t* name, DWORD error = GetLastError())
{
    fwprintf(stderr, L"%ls(%ls) failed: error %lu\n", call, name, error);
    return 1;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const std::wstring mutex_name = name + L".mutex"; // the same in all processes

    // 1. Create or open the till. New memory is zero: no sale, no money.
    const Handle mapping(CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                            sizeof(Till), name.c_str()));
    if (!mapping) {
        return failed(L"CreateFileMappingW", name.c_str());
    }
    const View<Till> till(
        static_cast<Till*>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, sizeof(Till))));
    if (!till) {
        return failed(L"MapViewOfFile", name.c_str());
    }
    // WHY: TRUE is ignored if the mutex exists, so FALSE: every process waits, and only then owns it.
    const Handle mutex(CreateMutexW(nullptr, FALSE, mutex_name.c_str()));
    if (!mutex) {
        return failed(L"CreateMutexW", mutex_name.c_str());
    }

    // 2. Wait for the turn of this process.
    // WHY: with WAIT_ABANDONED, too, this thread owns the mutex. Only then may it look at the till.
    const DWORD result = WaitForSingleObject(mutex.get(), INFINITE);
    if (result != WAIT_OBJECT_0 && result != WAIT_ABANDONED) {
        return failed(L"WaitForSingleObject", mutex_name.c_str());
    }

    // 3. Repair what a killed process has left.
    // WHY: after both results, because a mutex that was destroyed with its owner reports nothing. The
    // customer has the ticket, so the sales are right. The repairs are in the memory, for all processes.
    if (till->total != till->sales * PRICE) {
        till->total = till->sales * PRICE;
        till->repairs += 1;
    }

    // 4. Sell one ticket, and take the money.
    till->sales += 1;
    wprintf(L"Sale %lu. Press any key to take the money.\n", till->sales);
    fflush(stdout); // a pipe or a file would hold the line back
    _getch();
    till->total += PRICE;
    wprintf(L"Sales %lu, total %lu, repairs %lu.\n", till->sales, till->total, till->repairs);

    // 5. Let the next process have its turn.
    // WHY: this program goes on, and others wait. Ending without a release would abandon the mutex.
    ReleaseMutex(mutex.get());

    // 6. Other work, without the till.
    wprintf(L"Press any key to end.\n");
    fflush(stdout);
    _getch();
    return 0;
}
