# 183 is ignored: the size is silently another one.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start wrong_size
    wrong_size exits with 0
    start right_size
    right_size exits with 1

    press a key in first_process
    first_process exits with 0

    # Alone, both get what they ask for.
    start wrong_size
    wrong_size exits with 0
    start right_size
    right_size exits with 0
    Local\MyFileMappingObject does not exist
]])
