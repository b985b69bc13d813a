# Two common failures of UnmapViewOfFile.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start unmapping_fails
    unmapping_fails exits with 0
]])
