# After the last handle and view, the next object is all zero.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator
    creator prints handle: open
    press a key in creator
    creator prints handle: closed
    press a key in creator
    creator prints Press a key to unmap
    press a key in creator
    creator exits with 0
    Local\MyFileMappingObject does not exist

    start creator as next
    next prints all zero
    next prints handle: open
    kill next
    Local\MyFileMappingObject does not exist
]])
