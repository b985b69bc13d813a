# No object exists: opening fails with error 2, creating makes an empty one.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_second_process
    global_second_process prints No such object exists
    global_second_process exits with 1
    start creating_reader
    creating_reader prints Read: ""
    creating_reader exits with 0
    Local\MyFileMappingObject does not exist
]])
