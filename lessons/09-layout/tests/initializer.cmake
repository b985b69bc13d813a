# The second process waits until the first one has made it ready.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start initializer as first
    first prints Press any key to store READY
    start initializer as second
    second prints Opened
    second waits and uses no processor time
    Local\MyFileMappingObject holds the number 0 at byte 0

    wait at most 2000 ms
    press a key in first
    first prints Ready. Initializations: 1.
    second prints Ready. Initializations: 1.
    press a key in first
    first exits with 0
    press a key in second
    second exits with 0
    Local\MyFileMappingObject does not exist
]])
