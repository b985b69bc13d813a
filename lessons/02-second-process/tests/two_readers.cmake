# Two readers at the same time: one message, two boxes.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process as one
    start second_process as two
    one shows Process2: Message from first process.
    two shows Process2: Message from first process.

    press OK in two
    two exits with 0
    press OK in one
    one exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
