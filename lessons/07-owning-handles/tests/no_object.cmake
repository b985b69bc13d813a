# The reader with owners starts too early: error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_second_process
    owning_second_process prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 2
    owning_second_process exits with 1
]])
