# Too many arguments: the usage message and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start owning_first_process with Local\MyFileMappingObject 256
    owning_first_process exits with 2
    start owning_second_process with Local\MyFileMappingObject 256
    owning_second_process exits with 2
    start early_exit with Local\MyFileMappingObject 1 2
    early_exit exits with 2
    start lost_code with Local\MyFileMappingObject 256
    lost_code exits with 2
    start missing_file with Local\MyFileMappingObject 256
    missing_file exits with 2
    start moved_owner with Local\MyFileMappingObject 256
    moved_owner exits with 2
    Local\MyFileMappingObject does not exist
]])
