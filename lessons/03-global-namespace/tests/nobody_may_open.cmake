# Nobody may open: creating and opening fail with error 5.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for nobody
    start global_first_process
    global_first_process prints The object exists
    global_first_process exits with 1
    start global_second_process
    global_second_process prints The object exists
    global_second_process exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
