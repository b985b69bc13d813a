# What the learner of exercise 05 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[exercise calls CreateEvent before it prints I keep it.]]
    OLD [[
    // WHY: the reader sets only an event that exists, so create it before the reader can come.
]] TO [[
    }
]] NEW [[
    // TODO 1: How will this program notice that a reader has opened the object? Prepare it here. If that
    // fails, print the error code, and return 1.
]]
    OLD [[
    // WHY: when the event is set, the reader has a handle of its own. Nothing else shows this.
]] TO [[
    CloseHandle(opened);
]] NEW [[
    // TODO 2: Wait for the reader, not for a key, as long as it takes.
    _getch();

    // TODO 3: Let go. Release everything here: the next keeper uses the same names while this one goes on.
]]
    OLD [[
    // 3. A keeper has other work to do: this one waits for a key.
    _getch();
]] NEW [[
    // 3. A keeper has other work to do: this one waits for a key.
    _getch();
    UnmapViewOfFile(view);
    CloseHandle(mapping);
]])
