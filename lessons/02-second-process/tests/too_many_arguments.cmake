# Too many arguments: the usage message and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start second_process with Local\MyFileMappingObject 256
    second_process prints Usage: second_process [name]
    second_process exits with 2
    Local\MyFileMappingObject does not exist
]])
