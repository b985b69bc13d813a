# The writer exits: the reader's handle keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process
    second_process shows Process2: Message from first process.

    press a key in first_process
    first_process exits with 0
    wait at most 2000 ms
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Message from first process.

    wait at most 5000 ms
    press OK in second_process
    second_process exits with 0
]])
