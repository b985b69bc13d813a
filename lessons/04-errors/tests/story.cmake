# Errors that announce themselves, and one that does not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start obstacles
    obstacles prints Press any key

    start creating_fails
    creating_fails exits with 0

    # No error is told, and the size is not what was asked for.
    start wrong_size
    wrong_size exits with 0
    start right_size
    right_size exits with 1

    press a key in obstacles
    obstacles exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject-read-only does not exist
    Local\MyFileMappingObject does not exist
]])
