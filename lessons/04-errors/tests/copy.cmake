# A copy that is not private, and one that is.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start right_copy
    right_copy exits with 0
    look at 32 bytes of Local\MyFileMappingObject

    start wrong_copy
    wrong_copy exits with 0
    look at 32 bytes of Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
