# An upper-case character instead of a lower-case one: another name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_first_process with Local\MyFileMappingObject-A
    global_first_process prints Press any key
    Local\MyFileMappingObject-A exists
    Local\MyFileMappingObject-a does not exist
    press a key in global_first_process
    global_first_process exits with 0
]])
