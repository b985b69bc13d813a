# A client that creates where it should open: refused where opening works, empty where nobody is.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    fill 8 bytes of Local\MyFileMappingObject with A
    start creating_client
    creating_client exits with 1
    start global_second_process
    global_second_process exits with 0
    close Local\MyFileMappingObject

    # Nobody has the object. The right client says so, the other one reads an empty message.
    start global_second_process
    global_second_process exits with 1
    start creating_client
    creating_client exits with 0
    Local\MyFileMappingObject does not exist
]])
