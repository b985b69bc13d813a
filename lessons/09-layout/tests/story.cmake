# A memory that exists is not ready yet. READY is stored last.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    draw Local\MyFileMappingObject

    # The memory exists, the numbers are there, and the state is still 0.
    wait at most 2000 ms
    start layout_reader
    layout_reader exits with 1

    press a key in layout_writer
    layout_writer prints Stored READY
    start layout_reader
    layout_reader prints Press any key to read
    draw Local\MyFileMappingObject

    press a key in layout_reader
    layout_reader prints Read: account 2 holds 3000.
    layout_reader exits with 0
    press a key in layout_writer
    layout_writer exits with 0
    draw Local\MyFileMappingObject
]])
