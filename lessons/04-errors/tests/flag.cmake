# A constant of another call opens the object for reading only, and the error comes later.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start wrong_flag
    wrong_flag exits with 1
    look at 16 bytes of Local\MyFileMappingObject

    start right_flag
    right_flag exits with 0
    look at 64 bytes of Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
