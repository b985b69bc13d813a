# Two readers. One is killed, then the writer: the other one keeps the object.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process as one
    start second_process as two
    one shows Process2: Message from first process.
    two shows Process2: Message from first process.

    kill one
    first_process still waits
    kill first_process
    Local\MyFileMappingObject exists
    look at 64 bytes of Local\MyFileMappingObject

    press OK in two
    two exits with 0
    Local\MyFileMappingObject does not exist
]])
