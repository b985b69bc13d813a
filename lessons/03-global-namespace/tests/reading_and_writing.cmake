# A DACL that allows reading and writing: creating still fails with error 5.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading and writing
    start creating_reader
    creating_reader prints failed: error 5
    creating_reader exits with 1
    start global_second_process
    global_second_process exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
