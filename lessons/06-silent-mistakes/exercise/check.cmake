# Exercise 06: four mistakes that no call reports, each seen from outside.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    # The object of another program, created a moment ago and still empty.
    create a mapping Local\MyFileMappingObject of 256 bytes
    wait at most 2000 ms
    advice: Problem 1: let the call that creates report whether the object exists, and check this before any other call. Then print an error, and return 1.
    start exercise too early as late
    late never prints Wrote:
    late prints an error
    late exits with 1
    advice: Problem 1: refuse the object before you write.
    Local\MyFileMappingObject is unchanged
    close Local\MyFileMappingObject

    advice: No object of the name exists: create it, write the notice and the draft, and wait for a key.
    start exercise without arguments
    exercise never prints 中
    exercise prints Wrote: The meeting starts at noon.
    exercise prints Draft: A draft: the meeting starts at three o'clock.
    exercise prints Press any key to replace the notice.
    advice: Problem 2: write the draft where only this program can see it: the check has found it in the shared memory.
    Local\MyFileMappingObject holds The meeting starts at noon.
    only 56 bytes of Local\MyFileMappingObject have changed or been cleared
    advice: Wait for a key after each prompt, as the program did before.
    exercise still waits

    # No byte of the memory is zero now, so whatever follows a short text is visible.
    fill 256 bytes of Local\MyFileMappingObject with 中
    advice: After the first key, write the short notice, and wait for another key.
    press a key in exercise
    exercise prints Wrote: No meeting.
    exercise prints Press any key to read the answer.
    advice: Problem 3: copy the whole notice and its terminating null, and nothing after it. How many bytes are these?
    Local\MyFileMappingObject holds No meeting.
    only 24 bytes of Local\MyFileMappingObject have changed or been cleared
    advice: Problem 4: after the second key, print the answer up to its null, whatever follows it, and return 0.
    fill 256 bytes of Local\MyFileMappingObject with 中
    write {secret} to Local\MyFileMappingObject
    press a key in exercise
    exercise prints Read: {secret}
    exercise exits with 0
    advice: Close every handle.
    Local\MyFileMappingObject does not exist

    # Three starts at the same time. In the first, the null is the last character of the 256 bytes, in the second it is
    # the first one after them, and in the third no null follows at all.
    advice: Use the name that is the first argument: several programs run at the same time, each with its own object.
    start exercise as full with Local\MyFileMappingObject.full
    start exercise as endless with Local\MyFileMappingObject.endless
    start exercise as boundless with Local\MyFileMappingObject.boundless
    endless never prints Read:
    endless never prints AA
    boundless never prints Read:
    boundless never prints 中中
    full prints Press any key to replace the notice.
    press a key in full
    endless prints Press any key to replace the notice.
    press a key in endless
    boundless prints Press any key to replace the notice.
    press a key in boundless
    full prints Press any key to read the answer.
    fill 4096 bytes of Local\MyFileMappingObject.full with 中
    endless prints Press any key to read the answer.
    fill 256 bytes of Local\MyFileMappingObject.endless with A
    boundless prints Press any key to read the answer.
    fill 4096 bytes of Local\MyFileMappingObject.boundless with 中
    write This answer is as long as an answer can be: with the null that ends it, it fills all 256 bytes that both of the programs share. to Local\MyFileMappingObject.full
    advice: Problem 4: 127 characters and a null fill the 256 bytes. Accept this answer: print it, and return 0.
    full never prints 中
    press a key in full
    full prints Read: This answer is as long as an answer can be:
    full prints both of the programs share.
    full exits with 0
    advice: Problem 4: none of the 128 characters is a null. Print an error and no part of them, and return 1.
    press a key in endless
    endless prints an error
    endless exits with 1
    press a key in boundless
    boundless prints an error
    boundless exits with 1

    advice: If the object cannot be created, print an error, and return 1, as the program did before.
    object Local\Taken
    create an event Local\Taken
    start exercise as taken
    taken never prints Wrote:
    taken prints an error
    taken exits with 1
    taken never calls MapViewOfFile
    advice: Print how the program is used, and return 2, as the program did before.
    start exercise as misused with one two
    misused prints Usage
    misused exits with 2
]])
