# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start moved_owner
    moved_owner prints Press any key
    press a key in moved_owner
    moved_owner exits with 0
    start missing_file
    missing_file prints Press any key
    Local\MyFileMappingObject exists
    press a key in missing_file
    missing_file exits with 0
    start owning_first_process
    owning_first_process prints Press any key
    start lost_code
    lost_code exits with 0
    start owning_second_process
    owning_second_process shows Process2: Message from lost_code.
    press OK in owning_second_process
    owning_second_process exits with 0
    start early_exit
    early_exit prints Press any key
    press a key in owning_first_process
    owning_first_process exits with 0
    Local\MyFileMappingObject exists
    press a key in early_exit
    early_exit exits with 2
    Local\MyFileMappingObject does not exist
]])
