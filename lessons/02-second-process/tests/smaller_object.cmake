# An object of 16 bytes is a whole page: a view of 256 bytes works.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 16 bytes
    fill 14 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process shows Process2: AAAAAAA
    press OK in second_process
    second_process exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
