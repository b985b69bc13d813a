# Four common failures of MapViewOfFile.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start mapping_fails
    mapping_fails exits with 0
]])
