# CreateFileW fails, and the owner of its result is not empty.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start missing_file
    missing_file prints Press any key
    look at 16 bytes of Local\MyFileMappingObject
    press a key in missing_file
    missing_file exits with 0
    Local\MyFileMappingObject does not exist
]])
