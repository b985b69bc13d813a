# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start obstacles
    obstacles prints Press any key
    start opening_fails
    opening_fails exits with 0
    start first_process
    first_process prints Press any key
    start creating_fails
    creating_fails exits with 0

    press a key in obstacles
    obstacles exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
