# Exercise 01: two whole messages in one memory, and the number that a reader needs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: Print the line for the reader before the program waits: The second message begins at byte N.
    start exercise
    exercise prints The second message begins at byte {number}.
    advice: Leave step 5 as it is: the program must wait for a key after the last line.
    exercise prints Press any key

    advice: Create the object under the name that the program gets. See step 1 of the lesson.
    wait at most 1000 ms
    Local\MyFileMappingObject exists
    advice: Leave the first message whole: the second one must begin after its terminating null.
    Local\MyFileMappingObject holds Message from first process.
    advice: Choose an offset at which a wchar_t may lie: a multiple of its size.
    {number} is a multiple of 2
    advice: Make room: count the bytes of the second message, with its null. All must lie within 256 bytes.
    {number} is at most 220
    advice: Copy all of the second message, with its terminating null, to the byte that you print.
    Local\MyFileMappingObject holds A second message. at byte {number}
    wait at most 5000 ms

    advice: The documentation's reader knows only the first message. It must still find it at byte 0.
    start second_process
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0

    advice: Leave step 6 as it is: unmap the view, close the handle, return 0.
    press a key in exercise
    exercise exits with 0
    Local\MyFileMappingObject does not exist
]])
