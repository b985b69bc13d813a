# One process shares a message, and another process shows it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    draw Local\MyFileMappingObject

    start second_process
    second_process shows Process2: Message from first process.
    draw Local\MyFileMappingObject

    press OK in second_process
    second_process exits with 0
    draw Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
    draw Local\MyFileMappingObject
]])
