# The numbers change between check and use. The copies do not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    press a key in layout_writer
    layout_writer prints Stored READY

    start layout_reader
    layout_reader prints Press any key to read
    wait at most 2000 ms
    write the number 0xF0000000 to Local\MyFileMappingObject at byte 20
    press a key in layout_reader
    layout_reader prints Read: account 0 holds 1000.
    layout_reader exits with 0
    press a key in layout_writer
    layout_writer exits with 0
]])
