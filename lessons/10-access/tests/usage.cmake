# Wrong arguments: the usage and exit code 2, or the call that failed and exit code 1.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start every_access with Local\MyFileMappingObject 256
    every_access exits with 2
    start unnamed_reader with 64
    unnamed_reader exits with 2
    start unnamed_reader with 0 0
    unnamed_reader exits with 1
    Local\MyFileMappingObject does not exist
]])
