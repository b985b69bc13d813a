# Exercise 01: two whole messages in one memory, and the number that a reader needs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms
    advice: Print the line for the reader, as TODO 3 says, before the program waits.
    start exercise without arguments
    exercise prints The second message begins at byte {number}.
    advice: Print one number, once: a reader takes the first one that it finds.
    exercise never prints The second message begins at byte
    advice: Leave step 5 as it is: the program must wait for a key.
    exercise still waits

    wait at most 1000 ms
    advice: Create the object under the name that the program gets as its argument.
    Local\MyFileMappingObject exists
    advice: Leave the first message whole at byte 0, with its null: the second one must begin after that null.
    Local\MyFileMappingObject holds Message from first process.
    advice: Choose an offset at which a wchar_t may lie: a multiple of its size.
    {number} is a multiple of 2
    advice: Make room: count the bytes of the second message, with its null. All must lie within the 256 bytes.
    {number} is at most 220
    advice: Copy all of the second message, with its null, to the byte whose number you print.
    Local\MyFileMappingObject holds A second message. at byte {number}
    wait at most 5000 ms

    advice: The documentation's reader knows only the first message. It must find it while your program waits.
    start second_process
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0

    advice: Leave steps 5 and 6 as they are: after any key, unmap the view, close the handle, and return 0.
    press a key in exercise
    exercise exits with 0
    advice: Close every handle and unmap every view before the program exits.
    exercise has released everything
    advice: Print what you have released after you have released it, not before.
    exercise has released everything when it prints closed the handle
    Local\MyFileMappingObject does not exist

    # Memory of another program, under a name in another language.
    object Local\Grüße
    create a mapping Local\Grüße of 256 bytes
    fill 256 bytes of Local\Grüße with A
    advice: Leave step 2 as it is: refuse an existing object, whose memory belongs to another program.
    start exercise
    exercise never prints The second message begins at byte
    exercise prints 183
    exercise exits with 1
    Local\Grüße is unchanged
    close Local\Grüße

    create an event Local\Grüße
    advice: Leave step 1 as it is: if CreateFileMappingW returns NULL, there is no object to map a view of.
    start exercise
    exercise prints 6
    exercise exits with 1
    exercise never calls MapViewOfFile
    close Local\Grüße

    advice: Leave the usage as it is: one argument at the most, otherwise exit code 2.
    start exercise with one two
    exercise prints Usage
    exercise exits with 2
    exercise never calls CreateFileMappingW
]])
