# The memory holds no null-terminated string: no reader shows it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with A
    start global_second_process
    global_second_process exits with 1
    start creating_reader
    creating_reader exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
