# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    start layout_reader
    layout_reader exits with 1
    press a key in layout_writer
    layout_writer prints Stored READY
    start hostile_writer
    hostile_writer prints Wrote 10000 headers
    start attacked_reader
    attacked_reader exits with 0
    press a key in hostile_writer
    hostile_writer exits with 0
    press a key in layout_writer
    layout_writer exits with 0
    Local\MyFileMappingObject does not exist

    start initializer
    initializer prints Press any key to store READY
    press a key in initializer
    initializer prints Ready. Initializations: 1.
    press a key in initializer
    initializer exits with 0
    start record_writer
    record_writer prints Press any key for the rest
    start record_reader
    record_reader exits with 1
    kill record_writer
    Local\MyFileMappingObject does not exist
]])
