# 255 characters are read where 128 have room.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # The 256 bytes of the message have no null. The one that ends the text is far beyond them.
    create a mapping Local\MyFileMappingObject of 4096 bytes
    fill 510 bytes of Local\MyFileMappingObject with A
    start misread_text
    misread_text exits with 0
    close Local\MyFileMappingObject

    # No byte is zero, so even a char string has no end.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with 中
    start misread_text
    misread_text exits with 1
]])
