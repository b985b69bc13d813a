# The name belongs to an object of another type, or to somebody's object: error 6, error 183.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start maker
    maker exits with 1
    start guest
    guest exits with 1
    start unmap_first
    unmap_first exits with 1
    start half_writer
    half_writer exits with 1
    start parent
    parent exits with 1

    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes
    start maker
    maker exits with 1
    start unmap_first
    unmap_first exits with 1
    start half_writer
    half_writer exits with 1
    start parent
    parent exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
