# The name is taken: error 6 for an event, error 183 for a mapping.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start creator
    creator exits with 1
    start reader
    reader exits with 1
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes
    wait at most 3000 ms
    start creator
    creator exits with 1
    start parent
    parent exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
