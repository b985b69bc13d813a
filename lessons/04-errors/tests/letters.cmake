# One byte a letter, and two.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start wrong_letters
    wrong_letters exits with 0
    start right_letters
    right_letters exits with 0

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist

    # No zero within 256 bytes: neither of the two goes on.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with 中
    start wrong_letters
    wrong_letters exits with 1
    start right_letters
    right_letters exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
