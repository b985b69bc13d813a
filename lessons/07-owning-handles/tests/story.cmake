# A function returns early, and its process keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_first_process as first
    first prints Press any key
    start early_exit
    early_exit prints Press any key
    draw Local\MyFileMappingObject

    press a key in first
    first exits with 0
    draw Local\MyFileMappingObject
    start owning_first_process as next
    next prints found an existing object: error 183
    next exits with 1
    draw Local\MyFileMappingObject

    press a key in early_exit
    early_exit exits with 2
    draw Local\MyFileMappingObject
]])
