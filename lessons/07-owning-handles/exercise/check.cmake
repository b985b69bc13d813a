# Exercise 07: on every way out of serve, nothing is left, and a name is free before it is created again.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: create the object, write the notice, and wait for a key
    start exercise with Local\MyFileMappingObject 8192
    exercise prints Wrote: We open at nine.
    exercise prints Press any key to replace the memory.
    Local\MyFileMappingObject holds We open at nine.

    wait at most 3000 ms
    advice: TODO 3: while a handle to the old object is open, its name exists, and creating finds the old object
    press a key in exercise
    exercise prints Replaced: We open at nine.
    exercise prints Press any key to end serve.
    advice: TODO 3: under the name, there must be a new object of the requested size, with the notice
    Local\MyFileMappingObject holds We open at nine.
    fill 8192 bytes of Local\MyFileMappingObject with A

    advice: TODO 1: serve has ended. Release the view and the handle before its end
    press a key in exercise
    exercise prints serve has ended.
    exercise has released everything
    Local\MyFileMappingObject does not exist
    exercise still waits
    advice: after the last key, return what serve has returned
    press a key in exercise
    exercise exits with 0

    advice: TODO 1: serve returns early. Release the view and the handle on this way, too
    start exercise with Local\MyFileMappingObject 10
    exercise prints Press any key to replace the memory.
    press a key in exercise
    exercise prints Refused: 10 bytes are too few.
    exercise prints serve has ended.
    exercise has released everything
    Local\MyFileMappingObject does not exist
    exercise still waits
    advice: a refused size is a failure: return 1
    press a key in exercise
    exercise exits with 1

    advice: TODO 1: an exception leaves serve. Release the view and the handle on this way, too, and go on
    start exercise with Local\MyFileMappingObject many
    exercise prints Press any key to replace the memory.
    press a key in exercise
    exercise prints Refused: the size is not a number.
    exercise prints serve has ended.
    exercise has released everything
    Local\MyFileMappingObject does not exist
    exercise still waits
    press a key in exercise
    exercise exits with 1

    advice: TODO 2: the object belongs to another program. Get the error code before anything is printed
    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise never prints Wrote:
    exercise prints serve has ended.
    Local\MyFileMappingObject is unchanged
    advice: TODO 1: the handle to the existing object is open, too. Close it before serve ends
    exercise has released everything
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
    advice: an existing object is a failure: return 1
    press a key in exercise
    exercise exits with 1
]])
