# Two creators: the second finds the object of the first, error 183.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_first_process
    global_first_process prints Press any key
    wait at most 2000 ms
    start global_first_process as another
    another exits with 1
    kill global_first_process
    Local\MyFileMappingObject does not exist
]])
