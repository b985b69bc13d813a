# A function that returns early keeps the name, and a second program is refused.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start early_exit
    early_exit prints Refused: 0 is not an amount.
    early_exit prints Press any key
    draw Local\MyFileMappingObject

    start owning_first_process as refused
    refused prints found an existing object: error 183
    refused exits with 1
    draw Local\MyFileMappingObject

    press a key in early_exit
    early_exit exits with 2
    draw Local\MyFileMappingObject

    start owning_first_process as first
    first prints Press any key
    Local\MyFileMappingObject exists
    press a key in first
    first exits with 0
    Local\MyFileMappingObject does not exist
]])
