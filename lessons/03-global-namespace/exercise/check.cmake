# Exercise 03: a reader that leaves a receipt, if it may, and tells two errors apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    # Reading and writing, in memory that holds old characters.
    advice: This DACL allows reading and writing and nothing else. Request exactly these rights (TODO 1).
    create a mapping Local\MyFileMappingObject of 256 bytes for reading and writing
    fill 256 bytes of Local\MyFileMappingObject with #
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise never prints No receipt
    exercise never prints ##
    exercise prints Read: {secret}
    exercise prints Left a receipt.
    exercise exits with 0
    exercise requests no more than FILE_MAP_READ | FILE_MAP_WRITE
    advice: Write the receipt at byte 128: its 9 characters and the null, 20 bytes. Change no other byte (TODO 4).
    wait at most 2000 ms
    Local\MyFileMappingObject holds Received. at byte 128
    only 20 bytes of Local\MyFileMappingObject at byte 128 have changed
    wait at most 5000 ms
    close Local\MyFileMappingObject

    # Only reading. The message fills its 64 characters, up to the null.
    advice: Without an argument, the name is Local\MyFileMappingObject. This DACL allows only reading: if writing is denied, request only reading, and map the view for reading (TODO 2 and 3).
    create a mapping Local\MyFileMappingObject of 8192 bytes for reading
    fill 126 bytes of Local\MyFileMappingObject with M
    start exercise without arguments
    exercise never prints Left a receipt
    exercise prints Read:
    exercise prints MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
    advice: Write nothing through a view that is read-only, and print what the table says (TODO 4).
    exercise prints No receipt: read-only.
    exercise exits with 0
    advice: Request no rights beyond reading and writing, not even after an error (TODO 2).
    exercise requests no more than FILE_MAP_READ | FILE_MAP_WRITE

    advice: The 64 characters of the message hold no null. Do not print them: print an error and return 1.
    fill 256 bytes of Local\MyFileMappingObject with #
    start exercise
    exercise never prints Read:
    exercise never prints ##
    exercise prints an error
    exercise exits with 1
    close Local\MyFileMappingObject

    advice: No such object exists, error 2. Fewer rights cannot help, and a reader creates nothing (TODO 2).
    start exercise
    exercise never prints Read:
    exercise never prints denies access
    exercise prints No such object exists.
    exercise exits with 1
    exercise never calls CreateFileMappingW

    advice: This DACL denies all rights, error 5. Print the meaning of the error of the last call, saved before anything is printed.
    create a mapping Local\MyFileMappingObject of 256 bytes for nobody
    start exercise
    exercise never prints Read:
    exercise never prints No such object
    exercise prints Its DACL denies access.
    exercise exits with 1
    advice: Request no rights beyond reading and writing, not even after an error (TODO 2).
    exercise requests no more than FILE_MAP_READ | FILE_MAP_WRITE
    close Local\MyFileMappingObject

    advice: An event has this name, error 6. It is neither of the two errors that the table explains: print an error and return 1.
    create an event Local\MyFileMappingObject
    start exercise
    exercise never prints Read:
    exercise never prints No such object
    exercise never prints denies access
    exercise prints an error
    exercise exits with 1
    close Local\MyFileMappingObject

    advice: With two arguments, print the usage and return 2, as the starter does.
    start exercise with two names
    exercise never prints Read:
    exercise exits with 2
]])
