# The second process is started before the first: error 2, and what to do.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start second_process
    second_process exits with 1
    Local\MyFileMappingObject does not exist
]])
