# Too many arguments: the usage message and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start first_process with Local\MyFileMappingObject 256
    first_process prints Usage: first_process [name]
    first_process exits with 2
    Local\MyFileMappingObject does not exist
]])
