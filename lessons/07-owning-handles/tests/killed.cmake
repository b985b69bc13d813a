# Destructors do not run in a process that is killed. The system releases everything.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_first_process
    owning_first_process prints Press any key
    start owning_second_process
    owning_second_process shows Process2: Message from first process.
    start early_exit
    early_exit prints Press any key

    kill owning_first_process
    Local\MyFileMappingObject holds Message from first process.
    kill early_exit
    Local\MyFileMappingObject exists
    kill owning_second_process
    Local\MyFileMappingObject does not exist
]])
