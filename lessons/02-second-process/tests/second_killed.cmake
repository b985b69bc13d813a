# The reader is killed: the writer is not affected.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process
    second_process shows Process2: Message from first process.

    kill second_process
    Local\MyFileMappingObject exists

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
