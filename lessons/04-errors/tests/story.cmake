# One name: error 2 too early, error 183 in between, error 2 too late.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start second_process
    second_process exits with 1
    draw Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    draw Local\MyFileMappingObject

    start first_process as another
    another exits with 1
    draw Local\MyFileMappingObject

    press a key in first_process
    first_process exits with 0
    start second_process as latecomer
    latecomer exits with 1
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
