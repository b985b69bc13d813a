# The writer is killed: the reader's handle keeps the object.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process
    second_process shows Process2: Message from first process.

    kill first_process
    Local\MyFileMappingObject exists
    look at 64 bytes of Local\MyFileMappingObject

    press OK in second_process
    second_process exits with 0
    Local\MyFileMappingObject does not exist
]])
