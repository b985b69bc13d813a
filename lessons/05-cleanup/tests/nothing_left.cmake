# After the last handle and the last view nothing is left: the next object begins with zero.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker prints handle: open
    press a key in maker
    maker prints handle: closed
    press a key in maker
    maker prints A key unmaps
    press a key in maker
    maker exits with 0
    Local\MyFileMappingObject does not exist

    start maker as next
    next prints all zero
    next prints handle: open
    kill next
    Local\MyFileMappingObject does not exist
]])
