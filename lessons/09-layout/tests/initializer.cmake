# The second process waits until the first one has made it ready.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start initializer as first
    first prints Press any key to make it ready
    start initializer as second
    second prints Opened
    second still waits
    Local\MyFileMappingObject holds the number 0 at byte 0

    press a key in first
    first prints Ready: initialized 1 times
    second prints Ready: initialized 1 times
    press a key in first
    first exits with 0
    press a key in second
    second exits with 0
    Local\MyFileMappingObject does not exist
]])
