# A hostile writer, while a reader reads: always a sentence.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    press a key in layout_writer
    layout_writer prints Stored READY
    start hostile_writer
    hostile_writer prints Wrote 10000 headers
    start attacked_reader
    attacked_reader prints it needs a newer reader
    attacked_reader exits with 0
    press a key in hostile_writer
    hostile_writer exits with 0
    press a key in layout_writer
    layout_writer exits with 0
]])
