# Exercise 02: the reader shows a message, and tells two kinds of refusal apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: Open the object by its name, and print Read: and the message that first_process wrote.
    start first_process
    first_process prints Press any key
    start exercise
    exercise prints Read: Message from first process.
    exercise exits with 0
    press a key in first_process
    first_process exits with 0

    advice: This object is new: what is in new memory? It can also only be opened for reading.
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    start exercise
    exercise never prints Read:
    exercise prints There is no message yet.
    exercise exits with 1

    advice: Read the message from the memory. Its text is a different one each time.
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise exits with 0

    advice: None of the 128 characters is a null: print no part of them, and return 1.
    fill 256 bytes of Local\MyFileMappingObject with A
    start exercise
    exercise never prints Read:
    exercise prints This is not a message.
    exercise exits with 1

    advice: A message was written over a longer text. Which null ends the message? Must more nulls follow it?
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise exits with 0

    advice: Count again: 127 characters and a null are a message. Show all of them.
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 254 bytes of Local\MyFileMappingObject with A
    start exercise
    exercise prints Read: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    exercise exits with 0

    advice: This object is larger, and its first null comes after byte 256. On which bytes do both programs agree?
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 512 bytes
    fill 400 bytes of Local\MyFileMappingObject with A
    start exercise
    exercise never prints Read:
    exercise prints This is not a message.
    exercise exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
