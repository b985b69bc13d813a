# Without an argument, both programs use the same name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start first_process
    first_process prints Press any key
    Local\MyFileMappingObject exists
    start second_process
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
