# A writer with owners, and the reader of lesson 02.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_first_process
    owning_first_process prints Press any key
    start second_process
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0
    Local\MyFileMappingObject exists
    press a key in owning_first_process
    owning_first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
