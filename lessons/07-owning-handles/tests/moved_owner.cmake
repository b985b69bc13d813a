# A move releases nothing. The end of a block releases the view, then the handle.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start moved_owner
    moved_owner prints Moved. The old owners hold nothing.
    moved_owner prints Press any key
    moved_owner still waits
    wait at most 1000 ms
    Local\MyFileMappingObject does not exist
    press a key in moved_owner
    moved_owner exits with 0
]])
