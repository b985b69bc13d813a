# GetLastError called too late: error 0.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start wrong_open
    wrong_open exits with 1
    Local\MyFileMappingObject does not exist
]])
