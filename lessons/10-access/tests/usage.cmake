# No handles: the usage and exit code 2. Values that are no handles: 6.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start unnamed_reader with 64
    unnamed_reader exits with 2
    start unnamed_reader with 0 0
    unnamed_reader exits with 1
    Local\MyFileMappingObject does not exist
]])
