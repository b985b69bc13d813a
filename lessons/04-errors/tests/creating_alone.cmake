# Without the other programs, three of seven errors are missing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creating_fails
    creating_fails exits with 1
    Local\MyFileMappingObject does not exist
]])
