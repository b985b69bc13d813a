# Wrong answers to exercise 06, made from the solution: cmake/edit.cmake.
wrong(takes_any_object
    WHY [[Problem 1 remains: a handle does not prove that the object is new.]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[if (false) {]]
    FAILS [[late prints an error]])

wrong(error_too_late
    WHY [[MapViewOfFile has succeeded in between, and the last error is no longer 183.]]
    OLD [[    // WHY: an existing object belongs]] TO [[    CopyMemory(view, NOTICE,]]
    NEW [[    void* view = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
    if (view == nullptr || GetLastError() == ERROR_ALREADY_EXISTS) {
        fwprintf(stderr, L"%ls: error %lu\n", name, GetLastError());
        return 1;
    }
    CopyMemory(view, NOTICE,]]
    FAILS [[late prints an error]])

wrong(looks_whether_it_is_empty
    WHY [[The other program may have created the object, and not yet written.]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[const auto* first = static_cast<const wchar_t*>(MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 2));
    if (*first != L'\0') {]]
    FAILS [[late prints an error]])

wrong(marker
    WHY [[Its mutex shows another start of this program, not another program that has the object.]]
    OLD [[    HANDLE mapping =]]
    NEW [[    const bool exists = CreateMutexW(nullptr, FALSE, L"Local\\NoticeBoard") != nullptr &&
                        GetLastError() == ERROR_ALREADY_EXISTS;
    HANDLE mapping =]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[if (exists) {]]
    FAILS [[late prints an error]])

wrong(looks_first
    WHY [[Between the two calls, another program can create the object.]]
    OLD [[    HANDLE mapping =]]
    NEW [[    HANDLE other = OpenFileMappingW(FILE_MAP_READ, FALSE, name);
    if (other != nullptr) {
        fwprintf(stderr, L"%ls exists.\n", name);
        CloseHandle(other);
        return 1;
    }
    HANDLE mapping =]]
    OLD [[if (GetLastError() == ERROR_ALREADY_EXISTS) {]]
    NEW [[if (false) {]]
    FAILS [[late prints an error]])

wrong(checks_after_it_writes
    WHY [[It refuses the object of another program, but has overwritten it before.]]
    OLD [[
    // WHY: an existing object belongs to another program. Its creator must not lose its notice.
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
]]
    NEW [[
    if (GetLastError() == ERROR_ALREADY_EXISTS) {
        void* other = MapViewOfFile(mapping, FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
        if (other != nullptr) {
            CopyMemory(other, NOTICE, sizeof(NOTICE));
            UnmapViewOfFile(other);
        }
]]
    FAILS [[Local\MyFileMappingObject is unchanged]])

wrong(refuses_in_silence
    WHY [[Its user does not learn why it ends.]]
    OLD [[        fwprintf(stderr, L"CreateFileMappingW(%ls) found an existing object: error 183\n", name);
]]
    NEW [[]]
    FAILS [[late prints an error]])

wrong(refuses_with_0
    WHY [[It prints the error and returns 0: a script takes that for success.]]
    OLD [[found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 1;]]
    NEW [[found an existing object: error 183\n", name);
        CloseHandle(mapping);
        return 0;]]
    FAILS [[late exits with 1]])

wrong(refuses_and_leaks
    WHY [[Where it refuses, its handle stays open.]]
    OLD [[found an existing object: error 183\n", name);
        CloseHandle(mapping);]]
    NEW [[found an existing object: error 183\n", name);]]
    FAILS [[every exercise has released everything]])

wrong(shares_the_draft
    WHY [[Problem 2 remains: with FILE_MAP_WRITE, the view is not copy-on-write.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_COPY, 0]]
    NEW [[MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0]]
    FAILS [[Local\MyFileMappingObject holds The meeting starts at noon.]])

wrong(restores_the_notice
    WHY [[It shares the draft for a moment, and the end of the draft remains after the notice.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_COPY, 0]]
    NEW [[MapViewOfFile(mapping, FILE_MAP_WRITE, 0]]
    OLD [[    UnmapViewOfFile(draft);]]
    NEW [[    UnmapViewOfFile(draft);
    CopyMemory(view, NOTICE, sizeof(NOTICE));]]
    FAILS [[only 56 bytes of Local\MyFileMappingObject have changed or been cleared]])

wrong(draft_for_reading
    WHY [[FILE_MAP_COPY must stand alone: with FILE_MAP_READ, the view is read-only, and the write ends the program.]]
    OLD [[MapViewOfFile(mapping, FILE_MAP_COPY, 0]]
    NEW [[MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_READ, 0]]
    FAILS [[exercise prints Draft: A draft: the meeting starts at three o'clock.]])

wrong(draft_stays_mapped
    WHY [[The view of the draft is never unmapped.]]
    OLD [[    UnmapViewOfFile(draft);
]]
    NEW [[]]
    FAILS [[every exercise has released everything]])

wrong(sleeps
    WHY [[It waits for time to pass instead of a key.]]
    OLD [[    _getch();

    // 3. Replace]]
    NEW [[    Sleep(3000);

    // 3. Replace]]
    FAILS [[exercise still waits]])

wrong(no_null
    WHY [[Problem 3 remains: wcslen does not count the null.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t));]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(half_a_null
    WHY [[It adds one byte for the null. A wchar_t has two.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t) + 1);]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(characters_for_bytes
    WHY [[It counts the null, but copies characters where CopyMemory counts bytes: half of the text.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) + 1);]]
    FAILS [[Local\MyFileMappingObject holds No meeting.]])

wrong(copies_too_much
    WHY [[It shares what happens to follow the short notice in the program.]]
    OLD [[CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));]]
    NEW [[CopyMemory(view, SHORT_NOTICE, SIZE_IN_BYTES);]]
    FAILS [[only 24 bytes of Local\MyFileMappingObject have changed or been cleared]])

wrong(knows_the_answer
    WHY [[It prints the notice that it wrote itself.]]
    OLD [[wprintf(L"Read: %ls\n", answer);]]
    NEW [[wprintf(L"Read: %ls\n", SHORT_NOTICE);]]
    FAILS [[exercise prints Read: {secret}]])

wrong(prints_what_follows
    WHY [[It prints the older characters after the null too.]]
    OLD [[    wprintf(L"Read: %ls\n", answer);]]
    NEW [[    wprintf(L"Read: %ls", answer);
    for (size_t i = wcslen(answer) + 1; i < SIZE_IN_BYTES / sizeof(wchar_t); ++i) {
        wprintf(L"%lc", answer[i]);
    }
    wprintf(L"\n");]]
    FAILS [[exercise prints Read: {secret}]])

wrong(last_character_only
    WHY [[The null may come earlier, with older characters after it.]]
    OLD [[if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[if (answer[SIZE_IN_BYTES / sizeof(wchar_t) - 1] != L'\0') {]]
    FAILS [[exercise prints Read: {secret}]])

wrong(not_the_last_character
    WHY [[It refuses an answer whose null is the last character.]]
    OLD [[if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t) - 1) == nullptr) {]]
    FAILS [[full prints Read: This answer is as long as an answer can be:]])

wrong(unchecked_answer
    WHY [[Problem 4 remains: it copies, but does not search for the null.]]
    OLD [[if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[if (answer[0] == L'\0') {]]
    FAILS [[endless prints an error]])

wrong(searches_bytes
    WHY [[Half of each A is a byte of 0, and a null has two.]]
    OLD [[#include <wchar.h>]]
    NEW [[#include <string.h>
#include <wchar.h>]]
    OLD [[wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr]]
    NEW [[memchr(answer, 0, SIZE_IN_BYTES) == nullptr]]
    FAILS [[endless prints an error]])

wrong(ends_the_answer
    WHY [[It puts a null of its own over the last character, and prints the rest as if it were an answer.]]
    OLD [[    if (wmemchr(]]
    NEW [[    answer[SIZE_IN_BYTES / sizeof(wchar_t) - 1] = L'\0';
    if (wmemchr(]]
    FAILS [[endless prints an error]])

wrong(searches_too_far
    WHY [[The size is in bytes, and the array and the search count characters: it finds a null after the 256 bytes.]]
    OLD [[    wchar_t answer[SIZE_IN_BYTES / sizeof(wchar_t)];
    CopyMemory(answer, view, SIZE_IN_BYTES);]]
    NEW [[    wchar_t answer[SIZE_IN_BYTES];
    CopyMemory(answer, view, sizeof(answer));]]
    OLD [[wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr]]
    NEW [[wmemchr(answer, L'\0', SIZE_IN_BYTES) == nullptr]]
    FAILS [[endless prints an error]])

wrong(counts_without_end
    WHY [[wcslen reads on until it finds a null, beyond the memory if it must.]]
    OLD [[    if (wmemchr(answer, L'\0', SIZE_IN_BYTES / sizeof(wchar_t)) == nullptr) {]]
    NEW [[    if (wcslen(static_cast<const wchar_t*>(view)) >= SIZE_IN_BYTES / sizeof(wchar_t)) {]]
    FAILS [[boundless prints an error]])
