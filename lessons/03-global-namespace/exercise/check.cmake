# Exercise 03: a reader that leaves a receipt, if it may, and tells two errors apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: this DACL allows reading and writing and nothing else. Request exactly these rights (TODO 1)
    create a mapping Local\MyFileMappingObject of 256 bytes for reading and writing
    fill 256 bytes of Local\MyFileMappingObject with A
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise prints Left a receipt.
    exercise exits with 0

    advice: write the receipt at byte 128, with its terminating null, and leave the message as it is (TODO 4)
    wait at most 2000 ms
    Local\MyFileMappingObject holds Received. at byte 128
    Local\MyFileMappingObject holds {secret}
    wait at most 5000 ms

    advice: this DACL allows only reading. Read the message even if writing is denied (TODO 2 and 3)
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write Another {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: Another {secret}
    advice: write nothing through a view that is read-only (TODO 4)
    exercise prints No receipt: read-only.
    exercise exits with 0

    advice: no such object exists, error 2. Fewer rights cannot help then, and a reader creates nothing (TODO 2)
    close Local\MyFileMappingObject
    start exercise
    exercise prints No such object exists.
    exercise exits with 1

    advice: this DACL denies everything, error 5. Print the meaning of the error of the last call
    create a mapping Local\MyFileMappingObject of 256 bytes for nobody
    start exercise
    exercise prints Its DACL denies access.
    exercise exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
