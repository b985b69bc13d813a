# Creating under Local\ without the privilege: it works.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start global_first_process with --without-privilege Local\MyFileMappingObject
    global_first_process prints Press any key
    press a key in global_first_process
    global_first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
