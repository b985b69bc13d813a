# A constant of another call: the next call fails.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start wrong_open
    wrong_open exits with 1

    press a key in first_process
    first_process exits with 0
]])
