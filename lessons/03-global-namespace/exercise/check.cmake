# Exercise 03: a client asks for the least access, and knows two errors apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: everybody may open this object for reading, nobody for writing: which access does the program request?
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise exits with 0

    advice: another process, another message: it must come from the memory
    close Local\MyFileMappingObject
    start first_process
    first_process prints Press any key
    start exercise
    exercise prints Read: Message from first process.
    exercise exits with 0
    press a key in first_process
    first_process exits with 0

    advice: nobody has the object now. That is error 2, and TODO 3 tells what to say. Do not create it
    start exercise
    exercise prints Nobody has this object.
    exercise exits with 1

    advice: the object is there and nobody may open it. That is error 5, and TODO 3 tells what to say
    create a mapping Local\MyFileMappingObject of 256 bytes for nobody
    start exercise
    exercise prints Its access rules keep us out.
    exercise exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
