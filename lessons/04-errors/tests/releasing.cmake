# Two common failures each of UnmapViewOfFile and CloseHandle.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start unmapping_fails
    unmapping_fails exits with 0
    start closing_fails
    closing_fails exits with 0
]])
