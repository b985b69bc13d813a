# What the learner of exercise 01 begins with, made from the solution: cmake/edit.cmake.
starter(FAILS [[exercise prints The second message begins at byte {number}.]]
    OLD [[
// WHY: one half for each message. The first one can grow to 63 characters, and the second one stays.
]] TO [[
static_assert(SECOND_AT + sizeof(SECOND) <= SIZE_IN_BYTES, "within the memory, with its null");
]] NEW [[
// TODO 1: Decide where the second message begins: its offset in bytes from the beginning of the memory.
//         The first message stays at byte 0.
constexpr DWORD SECOND_AT = 0;
// TODO 2: A reader knows only this number and the 256 bytes. Which three things must be true of the number,
//         so that a reader finds both messages, whole? Write each as a static_assert.
]]
    OLD [[
    // WHY: the offset counts bytes, so it is added to a char*. sizeof includes the null: this memory has no other.
]] TO [[
    wprintf(L"The second message begins at byte %lu.\n", SECOND_AT);
]] NEW [[
    // TODO 3: Copy the second message to its place. Then print the line that a reader needs:
    //         The second message begins at byte N.
]])
