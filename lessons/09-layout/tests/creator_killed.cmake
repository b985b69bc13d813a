# The creator is killed before it is ready. The next one repairs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start initializer as creator
    creator prints Press any key to make it ready
    start initializer as second
    second prints Opened
    second still waits

    kill creator
    second prints its owner has ended
    Local\MyFileMappingObject holds the number 0 at byte 0
    press a key in second
    second prints Ready: initialized 2 times

    start initializer as third
    third prints Ready: initialized 2 times
    press a key in second
    second exits with 0
    press a key in third
    third exits with 0
    Local\MyFileMappingObject does not exist
]])
