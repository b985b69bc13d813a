# The DACL allows reading only: the readers read, and no program writes.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 4096 bytes for reading

    start layout_reader
    layout_reader prints it is not ready
    layout_reader exits with 1
    start record_reader
    record_reader prints Accepted: 1. Torn: 0.
    record_reader exits with 0
    start hostile_writer
    hostile_writer exits with 1
    start initializer
    initializer exits with 1
    start record_writer
    record_writer exits with 1
    Local\MyFileMappingObject is unchanged
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
