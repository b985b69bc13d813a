# A DACL that allows only reading: opening works, creating is denied.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write Good morning. to Local\MyFileMappingObject
    start global_second_process
    global_second_process prints Read: Good morning.
    global_second_process exits with 0

    start creating_reader
    creating_reader prints failed: error 5
    creating_reader exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
