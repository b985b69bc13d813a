# The writer of lesson 01, and a reader with owners, which keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start owning_second_process
    owning_second_process shows Process2: Message from first process.
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject holds Message from first process.
    press OK in owning_second_process
    owning_second_process exits with 0
    Local\MyFileMappingObject does not exist
]])
