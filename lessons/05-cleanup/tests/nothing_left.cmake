# After the last handle and the last view nothing is left: the next object begins with zero.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker says handle: open
    press a key in maker
    maker says handle: closed
    press a key in maker
    maker says A key unmaps
    press a key in maker
    maker exits with 0
    Local\MyFileMappingObject is gone

    start maker as next
    next says all zero
    next says handle: open
    kill next
    Local\MyFileMappingObject is gone
]])
