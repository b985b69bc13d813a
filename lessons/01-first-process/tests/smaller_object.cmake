# A smaller object of this name exists: refused, error 183.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 16 bytes
    start first_process
    first_process prints found an existing object: error 183
    first_process exits with 1
    look at 16 bytes of Local\MyFileMappingObject

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
