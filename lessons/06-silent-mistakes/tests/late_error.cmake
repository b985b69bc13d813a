# GetLastError called too late: error 0.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start late_error
    late_error exits with 1
    Local\MyFileMappingObject does not exist
]])
