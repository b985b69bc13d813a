# local\Name is an unknown prefix, error 3. Local/Name is a plain name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_first_process
    global_first_process prints Press any key
    start global_second_process with local\MyFileMappingObject
    global_second_process prints error 3
    global_second_process exits with 1
    start global_second_process with Local/MyFileMappingObject
    global_second_process prints error 2
    global_second_process exits with 1
    press a key in global_first_process
    global_first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
