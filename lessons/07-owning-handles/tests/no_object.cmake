# Nothing is there to open: error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_second_process
    owning_second_process prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 2
    owning_second_process exits with 1
    start early_exit
    early_exit prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 2
    early_exit prints Press any key
    press a key in early_exit
    early_exit exits with 1
]])
