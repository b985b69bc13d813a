# The header byte by byte, from outside.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    press a key in layout_writer
    layout_writer prints Stored READY
    look at 48 bytes of Local\MyFileMappingObject
    Local\MyFileMappingObject holds the number 1 at byte 0
    Local\MyFileMappingObject holds the number 0x4B4E4142 at byte 4
    Local\MyFileMappingObject holds the number 24 at byte 20
    press a key in layout_writer
    layout_writer exits with 0
]])
