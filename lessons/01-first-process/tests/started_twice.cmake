# The second start finds an existing object and changes nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key

    wait at most 5000 ms
    start first_process as another
    another exits with 1
    Local\MyFileMappingObject holds Message from first process.

    kill first_process
]])
