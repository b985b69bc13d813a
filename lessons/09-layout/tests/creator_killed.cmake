# The creator is killed before it is ready. The next one repairs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start initializer as creator
    creator prints Press any key to store READY
    start initializer as second
    second prints Opened
    second waits and uses no processor time

    kill creator
    second prints the owner of the mutex has ended
    Local\MyFileMappingObject holds the number 0 at byte 0
    press a key in second
    second prints Ready. Initializations: 2.

    start initializer as third
    third prints Ready. Initializations: 2.
    press a key in second
    second exits with 0
    press a key in third
    third exits with 0
    Local\MyFileMappingObject does not exist
]])
