# One process shares a message and keeps it until a key is pressed.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    wait at most 2000 ms
    Local\MyFileMappingObject holds Message from first process.
    look at 64 bytes of Local\MyFileMappingObject
    draw Local\MyFileMappingObject

    wait at most 5000 ms
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
    draw Local\MyFileMappingObject
]])
