// SPDX-License-Identifier: MIT
// The witness: linked into a graded program, it sees what nobody can see from outside.
//
// It stands between the program and some calls, and changes no result. It notes what is open and which access
// was requested (this file), what is closed (releases.cpp), and who waits (waits.cpp). When a scene says
// `too early`, it plays a moment that cannot be met otherwise: nobody has created the object yet. After a success
// it writes over the last error, as Windows may, unless the documentation defines the last error of a success.

#include "instead.h"

// The name of a call that ends with A: a report holds wide characters.
struct Wide {
    wchar_t text[92]{};
    explicit Wide(const char* name)
    {
        for (size_t i = 0; name != nullptr && name[i] != '\0' && i + 1 < ARRAYSIZE(text); ++i) {
            text[i] = static_cast<unsigned char>(name[i]);
        }
    }
};

// Calls whose documentation defines the last error of a success: 0, or 183 when the object existed.

INSTEAD_OF(L"kernel32", HANDLE, CreateFileMappingA, HANDLE file, SECURITY_ATTRIBUTES* security,
           DWORD protection, DWORD size_high, DWORD size_low, const char* name)
{
    HANDLE mapping =
        real_CreateFileMappingA()(file, security, protection, size_high, size_low, name);
    witness::looks_now();
    witness::opened(L"CreateFileMappingA", mapping, Wide(name).text);
    return mapping;
}

#ifdef RULE_FOR_WINE // a rule that Wine lacks stands between the witness and the call
extern decltype(&CreateFileMappingW) const rule_for_CreateFileMappingW;
#endif

INSTEAD_OF(L"kernel32", HANDLE, CreateFileMappingW, HANDLE file, SECURITY_ATTRIBUTES* security,
           DWORD protection, DWORD size_high, DWORD size_low, const wchar_t* name)
{
#ifdef RULE_FOR_WINE
    const auto call = rule_for_CreateFileMappingW;
    witness::begin();
#else
    const auto call = real_CreateFileMappingW();
#endif
    const witness::UniqueName unique(name);
    HANDLE mapping = call(file, security, protection, size_high, size_low, unique.get());
    if (name != nullptr) {
        witness::looks_now();
    }
    witness::opened(L"CreateFileMappingW", mapping, name);
    return mapping;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateEventW, SECURITY_ATTRIBUTES* security, BOOL manual, BOOL set,
           const wchar_t* name)
{
    HANDLE event = real_CreateEventW()(security, manual, set, name);
    witness::opened(L"CreateEventW", event, name);
    return event;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateEventA, SECURITY_ATTRIBUTES* security, BOOL manual, BOOL set,
           const char* name)
{
    HANDLE event = real_CreateEventA()(security, manual, set, name);
    if (name != nullptr) { // the library of threads has some without a name
        witness::opened(L"CreateEventA", event);
    }
    return event;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateEventExW, SECURITY_ATTRIBUTES* security, const wchar_t* name,
           DWORD flags, DWORD access)
{
    HANDLE event = real_CreateEventExW()(security, name, flags, access);
    witness::opened(L"CreateEventExW", event, name);
    return event;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateMutexW, SECURITY_ATTRIBUTES* security, BOOL owned,
           const wchar_t* name)
{
    HANDLE mutex = real_CreateMutexW()(security, owned, name);
    witness::opened(L"CreateMutexW", mutex, name);
    return mutex;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateSemaphoreW, SECURITY_ATTRIBUTES* security, LONG count,
           LONG most, const wchar_t* name)
{
    HANDLE semaphore = real_CreateSemaphoreW()(security, count, most, name);
    if (name != nullptr) { // a mutex of the C++ library is one without a name, never closed
        witness::opened(L"CreateSemaphoreW", semaphore, name);
    }
    return semaphore;
}

INSTEAD_OF(L"kernel32", HANDLE, CreateFileW, const wchar_t* name, DWORD access, DWORD share,
           SECURITY_ATTRIBUTES* security, DWORD creation, DWORD flags, HANDLE sample)
{
    HANDLE file = real_CreateFileW()(name, access, share, security, creation, flags, sample);
    witness::opened(L"CreateFileW", file != INVALID_HANDLE_VALUE ? file : nullptr, name);
    return file;
}

// Calls whose last error means something only after a failure.

INSTEAD_OF(L"kernel32", HANDLE, OpenFileMappingA, DWORD access, BOOL inherit, const char* name)
{
    const auto call = real_OpenFileMappingA();
    HANDLE mapping = nullptr;
    if (witness::looks_too_early()) {
        SetLastError(ERROR_FILE_NOT_FOUND);
    } else {
        mapping = call(access, inherit, name);
    }
    witness::opened(L"OpenFileMappingA", mapping, Wide(name).text, access);
    return undefined_error(mapping, mapping != nullptr);
}

INSTEAD_OF(L"kernel32", HANDLE, OpenFileMappingW, DWORD access, BOOL inherit, const wchar_t* name)
{
    const auto call = real_OpenFileMappingW();
    HANDLE mapping = nullptr;
    if (witness::looks_too_early()) {
        SetLastError(ERROR_FILE_NOT_FOUND);
    } else {
        mapping = call(access, inherit, witness::UniqueName(name).get());
    }
    witness::opened(L"OpenFileMappingW", mapping, name, access);
    return undefined_error(mapping, mapping != nullptr);
}

INSTEAD_OF(L"kernel32", void*, MapViewOfFile, HANDLE mapping, DWORD access, DWORD offset_high,
           DWORD offset_low, SIZE_T size)
{
    void* view = real_MapViewOfFile()(mapping, access, offset_high, offset_low, size);
    witness::opened(L"MapViewOfFile", view, nullptr, access);
    return undefined_error(view, view != nullptr);
}

INSTEAD_OF(L"kernel32", void*, MapViewOfFileEx, HANDLE mapping, DWORD access, DWORD offset_high,
           DWORD offset_low, SIZE_T size, void* base)
{
    void* view = real_MapViewOfFileEx()(mapping, access, offset_high, offset_low, size, base);
    witness::opened(L"MapViewOfFileEx", view, nullptr, access);
    return undefined_error(view, view != nullptr);
}

INSTEAD_OF(L"kernel32", HANDLE, OpenEventW, DWORD access, BOOL inherit, const wchar_t* name)
{
    HANDLE event = real_OpenEventW()(access, inherit, name);
    witness::opened(L"OpenEventW", event, name);
    return undefined_error(event, event != nullptr);
}

INSTEAD_OF(L"kernel32", HANDLE, OpenMutexW, DWORD access, BOOL inherit, const wchar_t* name)
{
    HANDLE mutex = real_OpenMutexW()(access, inherit, name);
    witness::opened(L"OpenMutexW", mutex, name);
    return undefined_error(mutex, mutex != nullptr);
}

INSTEAD_OF(L"kernel32", HANDLE, OpenSemaphoreW, DWORD access, BOOL inherit, const wchar_t* name)
{
    HANDLE semaphore = real_OpenSemaphoreW()(access, inherit, name);
    witness::opened(L"OpenSemaphoreW", semaphore, name);
    return undefined_error(semaphore, semaphore != nullptr);
}

INSTEAD_OF(L"kernel32", HANDLE, OpenProcess, DWORD access, BOOL inherit, DWORD id)
{
    HANDLE process = real_OpenProcess()(access, inherit, id);
    witness::opened(L"OpenProcess", process);
    return undefined_error(process, process != nullptr);
}

INSTEAD_OF(L"advapi32", BOOL, OpenProcessToken, HANDLE process, DWORD access, HANDLE* token)
{
    const BOOL done = real_OpenProcessToken()(process, access, token);
    witness::opened(L"OpenProcessToken", done ? *token : nullptr);
    return undefined_error(done, done);
}

INSTEAD_OF(L"kernel32", HANDLE, CreateThread, SECURITY_ATTRIBUTES* security, SIZE_T stack,
           LPTHREAD_START_ROUTINE routine, void* parameter, DWORD flags, DWORD* id)
{
    HANDLE thread = real_CreateThread()(security, stack, routine, parameter, flags, id);
    witness::opened(L"CreateThread", thread);
    return undefined_error(thread, thread != nullptr);
}

INSTEAD_OF(L"kernel32", BOOL, CreateProcessW, const wchar_t* file, wchar_t* command,
           SECURITY_ATTRIBUTES* process, SECURITY_ATTRIBUTES* thread, BOOL inherit, DWORD flags,
           void* environment, const wchar_t* folder, STARTUPINFOW* start,
           PROCESS_INFORMATION* started)
{
    const BOOL done = real_CreateProcessW()(file, command, process, thread, inherit, flags,
                                            environment, folder, start, started);
    witness::opened(L"CreateProcessW", done ? started->hProcess : nullptr);
    witness::opened(L"CreateProcessW", done ? started->hThread : nullptr);
    return undefined_error(done, done);
}
