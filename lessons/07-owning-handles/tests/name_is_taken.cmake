# The name belongs to an event: error 6 in each program.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start owning_first_process
    owning_first_process prints CreateFileMappingW(Local\MyFileMappingObject) failed: error 6
    owning_first_process exits with 1
    start owning_second_process
    owning_second_process prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 6
    owning_second_process exits with 1
    start moved_owner
    moved_owner prints CreateFileMappingW(Local\MyFileMappingObject) failed: error 6
    moved_owner exits with 1
    start missing_file
    missing_file prints CreateFileMappingW(Local\MyFileMappingObject) failed: error 6
    missing_file exits with 1
    start early_exit
    early_exit prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 6
    early_exit prints Press any key
    press a key in early_exit
    early_exit exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
