# The reader starts too early: error 2, and what to do.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start second_process
    wait at most 5000 ms
    second_process prints failed: error 2
    second_process prints Start first_process first.
    second_process exits with 1
]])
