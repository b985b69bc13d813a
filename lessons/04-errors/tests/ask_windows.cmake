# Two calls whose results on Wine say nothing about Windows: skipped on Wine.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play_unrecorded([[
    object Local\MyFileMappingObject
    needs Windows itself

    start ask_windows
    ask_windows exits with 0
    Local\MyFileMappingObject does not exist
]])
