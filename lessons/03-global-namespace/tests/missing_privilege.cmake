# Creating under Global\ without the privilege: error 5.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Global\MyFileMappingObject
    needs a session other than 0

    start global_first_process with --without-privilege Global\MyFileMappingObject
    global_first_process exits with 1
    Global\MyFileMappingObject does not exist
]])
