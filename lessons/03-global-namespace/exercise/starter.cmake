# What the learner of exercise 03 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[exercise prints Read: {secret}]]
    OLD [[
    // WHY: these two rights and no others. If the DACL denies one right, the whole call fails.
]] TO [[
    }
]] NEW [[
    // TODO 1: request the rights that this program needs, and no others.
    DWORD access = FILE_MAP_ALL_ACCESS;
    HANDLE mapping = OpenFileMappingW(access, FALSE, name);
    // TODO 2: after which error can fewer rights help? Then request them.
]]
    OLD [[
    // WHY: a view cannot have an access that its handle does not have.
    void* view = MapViewOfFile(mapping, access, 0, 0, SIZE_IN_BYTES);
]] NEW [[
    // TODO 3: which access can this view have, now that the handle has one of two?
    void* view = MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, SIZE_IN_BYTES);
]]
    OLD [[
    // WHY: a write through a read-only view is an access violation.
]] TO [[
    }
]] NEW [[
    // TODO 4: write RECEIPT at RECEIPT_OFFSET, with its terminating null, if this view allows it.
    const bool may_write = false;
]])
