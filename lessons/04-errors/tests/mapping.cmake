# Common ways in which mapping a view fails.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start mapping_fails
    mapping_fails exits with 0
    Local\MyFileMappingObject does not exist
]])
