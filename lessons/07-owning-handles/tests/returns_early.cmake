# The function returns early, and its handle keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    start early_exit
    early_exit prints Refused: 0 is not an amount.
    early_exit prints write_order has ended.
    close Local\MyFileMappingObject
    early_exit still waits
    wait at most 1000 ms
    Local\MyFileMappingObject exists

    wait at most 5000 ms
    press a key in early_exit
    early_exit exits with 2
    Local\MyFileMappingObject does not exist
]])
