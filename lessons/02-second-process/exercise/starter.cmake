# What the learner of exercise 02 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[exercise prints There is no message yet.]]
    OLD [[
#include <wchar.h>
]] NEW [[
]]
    OLD [[
constexpr DWORD SIZE_IN_WCHARS = SIZE_IN_BYTES / sizeof(wchar_t);
]] NEW [[
]]
    OLD [[
    // 3. Copy the bytes on which both programs agree.
]] TO [[
    wprintf(L"Read: %ls\n", message);
]] NEW [[
    // 3. Use the view as a string, as the documentation's sample does. It holds whatever was written there.
    // TODO 1: Use only a copy of the bytes on which both programs agree.
    // TODO 2: Decide which memory holds no message yet. Then print this line, and return 1:
    //         There is no message yet.
    // TODO 3: Decide which memory holds something that is not a message. Then print this line, and return 1:
    //         This is not a message.
    wprintf(L"Read: %ls\n", static_cast<const wchar_t*>(view));

    // 4. Unmap the view and close the handle.
    UnmapViewOfFile(view);
    CloseHandle(mapping);
]])
