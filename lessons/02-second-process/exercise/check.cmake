# Exercise 02: the reader shows a message that ends, and refuses one that does not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: the program must open the object by its name and show what another process wrote
    start first_process
    first_process prints Press any key
    start exercise
    exercise prints Read: Message from first process.
    exercise exits with 0
    press a key in first_process
    first_process exits with 0

    advice: this object may only be read, and its text is another one each time
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise exits with 0

    advice: no letter of the memory is zero now: say so, print no message, and return 1
    fill 256 bytes of Local\MyFileMappingObject with A
    start exercise
    exercise exits with 1

    advice: the last of the 128 letters is the zero: this is a text that ends
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 254 bytes of Local\MyFileMappingObject with A
    start exercise
    exercise prints Read: AAAA
    exercise exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
