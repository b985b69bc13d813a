# The name belongs to an object of another type: error 6.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start global_first_process
    global_first_process exits with 1
    start global_second_process
    global_second_process prints another type
    global_second_process exits with 1
    start creating_reader
    creating_reader exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
