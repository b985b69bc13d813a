# Without an argument all programs use one name, the one that their heads tell.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start mapping_fails
    mapping_fails exits with 0
    start closing_fails
    closing_fails exits with 0
    start right_moment
    right_moment exits with 1
    start wrong_moment
    wrong_moment exits with 1

    start first_process
    first_process prints Press any key
    start obstacles
    obstacles prints Press any key
    start creating_fails
    creating_fails exits with 0
    start opening_fails
    opening_fails exits with 0

    start wrong_size
    wrong_size exits with 0
    start right_size
    right_size exits with 1
    start wrong_flag
    wrong_flag exits with 1
    start right_flag
    right_flag exits with 0
    start right_copy
    right_copy exits with 0
    start right_letters
    right_letters exits with 0
    start wrong_letters
    wrong_letters exits with 0
    start wrong_trust
    wrong_trust exits with 0
    start right_trust
    right_trust exits with 0
    start right_end
    right_end exits with 0
    start wrong_end
    wrong_end exits with 0
    start wrong_copy
    wrong_copy exits with 0
    look at 64 bytes of Local\MyFileMappingObject

    press a key in obstacles
    obstacles exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
