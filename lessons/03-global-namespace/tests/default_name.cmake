# Without an argument, all programs use the name of the documentation.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs a session other than 0
    needs the privilege SeCreateGlobalPrivilege
    needs Global\MyFileMappingObject to be free

    start global_first_process
    global_first_process prints Press any key
    Global\MyFileMappingObject exists
    start global_second_process
    global_second_process exits with 0
    start creating_reader
    creating_reader exits with 0
    press a key in global_first_process
    global_first_process exits with 0
    Global\MyFileMappingObject does not exist
]])
