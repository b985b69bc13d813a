# Somebody else has an object of the name: the programs that make their own leave it alone.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start mapping_fails
    mapping_fails exits with 1
    start closing_fails
    closing_fails exits with 1
    look at 64 bytes of Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
