// SPDX-License-Identifier: MIT
// exercise: three objects, each with the DACL that somebody has wished for.
//
// Usage:    exercise [name [user [group]]]     name: Local\MyFileMappingObject
//           user: the SID of one user, or else of this user; group: that of a group, or else of BU
// Grade it: learn check 10

#include <conio.h>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <stdio.h>
#include <string>
#include <windows.h>

#include <sddl.h>
#ifdef _MSC_VER
#pragma comment(lib, "advapi32.lib") // access tokens and SDDL
#endif

// Owners: each releases what it holds when its block ends, also by a return or an exception.
struct Close {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
struct Free {
    void operator()(void* memory) const { LocalFree(memory); }
};
using Handle = std::unique_ptr<void, Close>;
template <class T> using Local = std::unique_ptr<T, Free>;

// The SID of this user as text, empty on failure.
std::wstring my_sid()
{
    alignas(TOKEN_USER) BYTE user[sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    wchar_t* text = nullptr;
    if (!GetTokenInformation(GetCurrentProcessToken(), TokenUser, user, sizeof(user), &size) ||
        !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user)->User.Sid, &text)) {
        return L"";
    }
    return Local<wchar_t>(text).get();
}

// Creates the object. Prints an error and returns an empty owner if there is no new object.
Handle create(const std::wstring& name, const std::wstring& sddl)
{
    SECURITY_ATTRIBUTES security{sizeof(security), nullptr, FALSE};
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            sddl.c_str(), SDDL_REVISION_1, &security.lpSecurityDescriptor, nullptr)) {
        fwprintf(stderr, L"Not SDDL: %ls: error %lu\n", sddl.c_str(), GetLastError());
        return nullptr;
    }
    const Local<void> descriptor(security.lpSecurityDescriptor);
    Handle mapping(
        CreateFileMappingW(INVALID_HANDLE_VALUE, &security, PAGE_READWRITE, 0, 256, name.c_str()));
    const DWORD error = GetLastError();
    // WHY: an object that existed keeps the DACL of whoever was first, and ours is ignored.
    if (!mapping || error == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name.c_str(), error);
        return nullptr;
    }
    return mapping;
}

int wmain(int argc, wchar_t* argv[])
{
    _setmode(_fileno(stderr), _O_U8TEXT);
    const std::wstring name = argc > 1 ? argv[1] : L"Local\\MyFileMappingObject";
    const std::wstring user = argc > 2 ? argv[2] : my_sid();
    const std::wstring group = argc > 3 ? argv[3] : L"BU";

    // 1. The diary: the user may do everything with it, and nobody else anything.
    // WHY: what no entry allows is denied, so one entry is enough.
    const std::wstring diary = L"D:P(A;;GA;;;" + user + L")";

    // 2. The news: the user may do everything. The group may read, and no more.
    // WHY: GR is what FILE_MAP_READ needs. FR, which looks like it, is a right of files.
    const std::wstring news = L"D:P(A;;GA;;;" + user + L")(A;;GR;;;" + group + L")";

    // 3. The desk: all authenticated users may read and write, and no more. The group may do
    // nothing, but the user, even as a member of the group, may read and write.
    // WHY: entries count in their order. The user comes before the group, and the group before all.
    const std::wstring desk = L"D:P(A;;GRGW;;;" + user + L")(D;;GA;;;" + group + L")(A;;GRGW;;;AU)";

    const Handle objects[] = {create(name + L".diary", diary), create(name + L".news", news),
                              create(name + L".desk", desk)};
    if (!objects[0] || !objects[1] || !objects[2]) {
        return 1;
    }
    wprintf(L"Created three objects. Press any key to exit.\n");
    fflush(stdout); // a pipe or a file would hold the line back
    _getch();
    return 0;
}
