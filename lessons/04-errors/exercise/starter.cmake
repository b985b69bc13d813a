# What the learner of exercise 04 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[two prints I am second.]]
    OLD [[
    // WHY: 183 comes together with a valid handle, and any later call can replace the error code.
]] TO [[
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, error);
]] NEW [[
    // TODO 1: find out here whether the object is new. Later is too late.
    if (mapping == nullptr) {
        fwprintf(stderr, L"CreateFileMappingW(%ls) failed: error %lu\n", name, GetLastError());
]]
    OLD [[
    // WHY: only a new object is this program's to write to. Any other one belongs to its creator.
]] TO [[
        wprintf(L"Read: %ls\n", message);
    }
]] NEW [[
    // TODO 2: do this only if the object is new.
    CopyMemory(view, MESSAGE, sizeof(MESSAGE));
    wprintf(L"I am first.\n");
    wprintf(L"Press any key to end.\n");
    fflush(stdout); // a pipe or a file would hold the lines back
    _getch();

    // 4. An existing object: copy first, then check, and change nothing.
    // TODO 3: if it existed, print "I am second." and wait for no key. Decide whether the memory
    // holds a message: it may have no null, and it may be empty because the first has not written
    // yet. Print "Read: " and the message, or print an error to stderr and return 1.
]])
