# The first process is started twice: the second start finds error 183 and changes nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    start first_process as another
    another exits with 1
    look at 64 bytes of Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
