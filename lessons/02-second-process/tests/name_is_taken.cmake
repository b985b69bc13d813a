# The name belongs to an event: opening fails with error 6.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create an event Local\MyFileMappingObject
    start second_process
    second_process prints OpenFileMappingW(Local\MyFileMappingObject) failed: error 6
    second_process exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
