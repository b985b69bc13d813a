# With a right amount, the last lines are reached, and the mistake is invisible.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    start early_exit with Local\MyFileMappingObject 1000
    early_exit prints write_order has ended.
    Local\MyFileMappingObject holds Pay 1000.
    close Local\MyFileMappingObject
    early_exit still waits
    wait at most 2000 ms
    Local\MyFileMappingObject does not exist
    press a key in early_exit
    early_exit exits with 0
]])
