# Wrong answers, made from the solution, and the sentence of check.cmake that must notice each.
wrong(unnamed WHY [[The object has no name: no reader can open it.]]
    OLD [[0, SIZE_IN_BYTES, name);]] NEW [[0, SIZE_IN_BYTES, nullptr);]]
    FAILS [[Local\MyFileMappingObject exists]])

wrong(printed_only WHY [[The line is printed, and the second message is not in the memory.]]
    OLD [[
    CopyMemory(static_cast<char*>(view) + SECOND_AT, SECOND, sizeof(SECOND));
]] NEW [[]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(copied_only WHY [[The reader is not told where the second message begins.]]
    OLD [[
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[]]
    FAILS [[exercise prints The second message begins at byte {number}.]])

wrong(counted_in_characters WHY [[The number counts characters. The reader counts bytes.]]
    OLD [[at byte %lu.\n", SECOND_AT);]] NEW [[at byte %lu.\n", SECOND_AT / DWORD{sizeof(wchar_t)});]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(added_to_wide_pointer WHY [[The offset is added to a pointer to wchar_t, so it counts two bytes each.]]
    OLD [[static_cast<char*>(view) + SECOND_AT]] NEW [[static_cast<wchar_t*>(view) + SECOND_AT]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= 64;]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(over_the_null WHY [[The second message begins where the null of the first one was.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= sizeof(FIRST) - sizeof(wchar_t);]]
    OLD [[static_assert(SECOND_AT >= sizeof(FIRST), "after the null of the first message");]] NEW [[]]
    FAILS [[Local\MyFileMappingObject holds Message from first process.]])

wrong(odd_offset WHY [[A wchar_t at an odd offset is not aligned.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= SIZE_IN_BYTES / 2 + 1;]]
    OLD [[static_assert(SECOND_AT % sizeof(wchar_t) == 0, "aligned for wchar_t");]] NEW [[]]
    FAILS [[{number} is a multiple of 2]])

wrong(past_the_end WHY [[The null lies at byte 256, which belongs to no message. The system does not notice.]]
    OLD [[= SIZE_IN_BYTES / 2;]] NEW [[= SIZE_IN_BYTES - sizeof(SECOND) + sizeof(wchar_t);]]
    OLD [[static_assert(SECOND_AT + sizeof(SECOND) <= SIZE_IN_BYTES, "within the memory, with its null");]] NEW [[]]
    FAILS [[{number} is at most 220]])

wrong(no_null WHY [[Without its null, the second message runs on into the earlier text.]]
    OLD [[SECOND, sizeof(SECOND));]] NEW [[SECOND, sizeof(SECOND) - sizeof(wchar_t));]]
    FAILS [[Local\MyFileMappingObject holds A second message. at byte {number}]])

wrong(does_not_wait WHY [[The program exits, and the memory with it, before a reader comes.]]
    OLD [[
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // otherwise, in a pipe, the lines would come at the end
    _getch();
]] NEW [[]]
    FAILS [[exercise prints Press any key]])
