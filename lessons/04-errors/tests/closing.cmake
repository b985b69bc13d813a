# Two common failures of CloseHandle.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start closing_fails
    closing_fails exits with 0
]])
