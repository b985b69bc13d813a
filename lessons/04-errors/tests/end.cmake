# A shorter message over a longer one, without its zero and with it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start wrong_end
    wrong_end exits with 0
    start second_process
    second_process shows Process2: Bye.age from first process.
    press OK in second_process
    second_process exits with 0

    start right_end
    right_end exits with 0
    start second_process
    second_process shows Process2: Bye.
    press OK in second_process
    second_process exits with 0

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
