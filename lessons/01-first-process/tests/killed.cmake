# The first process is killed while nobody else holds the object: the object is gone too.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    Local\MyFileMappingObject exists

    kill first_process
    Local\MyFileMappingObject does not exist
]])
