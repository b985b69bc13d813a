# The DACL grants only reading: a reader that requests no more gets in.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    fill 10 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process shows Process2: AAAAA
    press OK in second_process
    second_process exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
