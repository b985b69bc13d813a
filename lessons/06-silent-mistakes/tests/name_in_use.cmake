# missing_null refuses an object that exists.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start missing_null
    missing_null exits with 1
    Local\MyFileMappingObject holds Message from first process.

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
