# The programs that create an object leave an existing one alone.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start mapping_fails
    mapping_fails exits with 1
    start unmapping_fails
    unmapping_fails exits with 1
    start closing_fails
    closing_fails exits with 1
    Local\MyFileMappingObject holds Message from first process.

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
