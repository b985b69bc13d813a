// SPDX-License-Identifier: MIT
// exercise: shares a notice, and replaces its memory by one of another size. Then it goes on.
//
// Usage:    exercise [name [size]]      name: Local\MyFileMappingObject, size: 8192 bytes
// Grade it: learn check 07

#include <conio.h>
#include <exception>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <utility>
#include <windows.h>

constexpr DWORD SIZE_IN_BYTES = 256;
constexpr wchar_t NOTICE[] = L"We open at nine.";

// WHY: a destructor runs on every way out, also on those that nobody has thought of.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Unmap {
    void operator()(const void* view) const { UnmapViewOfFile(view); }
};

// WHY: the view is declared last, so it is released first.
struct Memory {
    std::unique_ptr<void, Close> mapping;
    std::unique_ptr<wchar_t[], Unmap> view;
};

// Creates the object and writes the notice. If that is impossible, returns an empty Memory.
Memory create(const wchar_t* name, DWORD bytes)
{
    Memory memory;
    memory.mapping.reset(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, bytes, name));
    // WHY: the next line prints, and that can change the code.
    const DWORD error = GetLastError();
    wprintf(L"Log: %lu bytes are requested.\n", bytes);
    fflush(stdout); // otherwise, in a pipe, stderr would come first
    if (!memory.mapping || error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls): no new object, error %lu\n", name, error);
        return {};
    }
    memory.view.reset(
        static_cast<wchar_t*>(MapViewOfFile(memory.mapping.get(), FILE_MAP_WRITE, 0, 0, bytes)));
    if (!memory.view) {
        fwprintf(stderr, L"MapViewOfFile(%ls) failed: error %lu\n", name, GetLastError());
        return {};
    }
    CopyMemory(memory.view.get(), NOTICE, sizeof(NOTICE));
    return memory;
}

// Prints the prompt and waits for a key.
void wait_for_key(const wchar_t* prompt)
{
    wprintf(L"%ls\n", prompt);
    fflush(nullptr); // both outputs: in a pipe, the lines would come at the end
    _getch();
}

int serve(const wchar_t* name, const wchar_t* size)
{
    // 1. Share the notice.
    Memory memory = create(name, SIZE_IN_BYTES);
    if (!memory.view) {
        return 1;
    }
    wprintf(L"Wrote: %ls\n", memory.view.get());
    wait_for_key(L"Press any key to replace the memory.");

    // 2. Two more ways out: the size is not a number, or too small.
    const unsigned long bytes = std::stoul(size);
    if (bytes < sizeof(NOTICE)) {
        wprintf(L"Refused: %lu bytes are too few.\n", bytes);
        return 1;
    }

    // 3. Replace the memory.
    // WHY: while the old handle is open, the name exists, and creating finds the old object.
    memory = {};
    memory = create(name, bytes);
    if (!memory.view) {
        return 1;
    }
    wprintf(L"Replaced: %ls\n", memory.view.get());
    wait_for_key(L"Press any key to end serve.");
    return 0;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stdout), _O_U8TEXT);
    _setmode(_fileno(stderr), _O_U8TEXT);
    if (argc > 3) {
        fwprintf(stderr, L"Usage: exercise [name [size]]\n");
        return 2;
    }
    int result = 1;
    try {
        result =
            serve(argc > 1 ? argv[1] : L"Local\\MyFileMappingObject", argc > 2 ? argv[2] : L"8192");
    } catch (const std::exception&) {
        wprintf(L"Refused: the size is not a number.\n");
    }

    // 4. The process goes on: nothing of serve may be left.
    wait_for_key(L"serve has ended. Press any key to exit.");
    return result;
}
