# The memory holds no text that ends: the second process shows nothing and says so.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process exits with 1

    # One letter less: the last two bytes are the zero that ends the text.
    close Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 254 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process shows Process2: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    press OK in second_process
    second_process exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
