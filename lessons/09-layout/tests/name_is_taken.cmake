# The name belongs to an event: error 6. Or to a mapping: error 183.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start layout_writer
    layout_writer exits with 1
    start layout_reader
    layout_reader exits with 1
    start initializer
    initializer exits with 1
    start record_writer
    record_writer exits with 1
    start record_reader
    record_reader exits with 1
    start hostile_writer
    hostile_writer exits with 1
    start attacked_reader
    attacked_reader exits with 1
    close Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 4096 bytes
    wait at most 2000 ms
    start layout_writer
    layout_writer exits with 1
    Local\MyFileMappingObject is unchanged
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
