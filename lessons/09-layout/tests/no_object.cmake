# The object does not exist: error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_reader
    layout_reader exits with 1
    start record_reader
    record_reader exits with 1
    start hostile_writer
    hostile_writer exits with 1
    start attacked_reader
    attacked_reader exits with 1
    Local\MyFileMappingObject does not exist
]])
