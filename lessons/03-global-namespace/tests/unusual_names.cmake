# Names in any language: the programs print them whole, in errors too.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_first_process with Local\MyFileMappingObject-中
    global_first_process prints Press any key
    start global_second_process with Local\MyFileMappingObject-中
    global_second_process exits with 0
    press a key in global_first_process
    global_first_process exits with 0

    start global_second_process with Local\MyFileMappingObject-中
    global_second_process exits with 1
    start creating_reader with Local\中\MyFileMappingObject
    creating_reader exits with 1
]])
