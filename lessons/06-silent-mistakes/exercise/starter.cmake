# What the learner of exercise 06 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[late prints an error]]
    OLD [[
constexpr wchar_t SHORT_NOTICE[] = L"No meeting.";

]] NEW [[
constexpr wchar_t SHORT_NOTICE[] = L"No meeting.";

// Users report four problems. No call fails. Find the line that causes each, and fix it.
// TODO 1: "I started it twice, and my notice was overwritten." The second must refuse before it writes:
//         print an error to stderr, exit code 1.
// TODO 2: "We all read the draft."
// TODO 3: "After the short notice, I see the end of an older text."
// TODO 4: "An answer without an end shows garbage." Refuse such an answer, and print no part of it:
//         an error to stderr, exit code 1. Accept every other answer.
]]
    OLD [[
    // WHY: an existing object belongs to another program. Its creator must not lose its notice.
]] TO [[
    }
]] NEW [[
]]
    OLD [[
    // WHY: only FILE_MAP_COPY alone makes a copy-on-write view.
    void* draft = MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, SIZE_IN_BYTES);
]] NEW [[
    void* draft = MapViewOfFile(mapping, FILE_MAP_COPY | FILE_MAP_WRITE, 0, 0, SIZE_IN_BYTES);
]]
    OLD [[
    // WHY: sizeof includes the terminating null.
    CopyMemory(view, SHORT_NOTICE, sizeof(SHORT_NOTICE));
]] NEW [[
    CopyMemory(view, SHORT_NOTICE, wcslen(SHORT_NOTICE) * sizeof(wchar_t));
]]
    OLD [[
    // WHY: another process can change the memory between the check and the use, but not the copy.
]] TO [[
    }
]] NEW [[
    const wchar_t* answer = static_cast<const wchar_t*>(view);
]])
