# The only process with a handle is killed: the name is removed.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    Local\MyFileMappingObject exists

    kill first_process
    Local\MyFileMappingObject does not exist
]])
