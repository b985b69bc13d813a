# The name belongs to an event: creating fails with error 6.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start first_process
    first_process prints CreateFileMappingW(Local\MyFileMappingObject) failed: error 6
    first_process exits with 1

    close Local\MyFileMappingObject
    start first_process
    first_process prints Press any key
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
