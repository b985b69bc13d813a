// SPDX-License-Identifier: MIT
// How the witness gets between the program and a call.
//
// A program calls CloseHandle through the pointer __imp_CloseHandle. Defined here, it is not imported.
// On x86 these names are decorated: there, programs are built without the witness.
#pragma once

#include "notes.h"

/// The call of the system: `found`, when it was found before.
template <typename Call> Call find(Call& found, const wchar_t* library, const char* name)
{
    witness::begin();
    if (found == nullptr) {
        const DWORD error = GetLastError();
        found = reinterpret_cast<Call>(
            reinterpret_cast<void*>(GetProcAddress(LoadLibraryW(library), name)));
        SetLastError(error);
    }
    return found;
}

// INSTEAD_OF(library, result, call, parameters...) { ... }: what the program calls. real_<call>() is the
// call of the system; its static needs no guard, which could call what is witnessed.
// NOLINTBEGIN(bugprone-reserved-identifier): the linker knows the pointer by this name
#define INSTEAD_OF(library, result, call, ...)                                                     \
    static result WINAPI my_##call(__VA_ARGS__);                                                   \
    extern "C" {                                                                                   \
    extern decltype(&(call)) const __imp_##call;                                                   \
    decltype(&(call)) const __imp_##call = my_##call;                                              \
    }                                                                                              \
    static decltype(&(call)) real_##call()                                                         \
    {                                                                                              \
        static decltype(&(call)) found = nullptr;                                                  \
        return find(found, library, #call);                                                        \
    }                                                                                              \
    static result WINAPI my_##call(__VA_ARGS__)
// NOLINTEND(bugprone-reserved-identifier)

/// What a call returns whose documentation says nothing about the last error of a success.
template <typename Result> Result undefined_error(Result result, bool succeeded)
{
    if (succeeded) {
        witness::overwrite_error();
    }
    return result;
}
