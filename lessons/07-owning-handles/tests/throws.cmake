# An exception leaves the function, and its handle keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    start early_exit with Local\MyFileMappingObject many
    early_exit prints Refused: std::stoi threw an exception.
    early_exit prints write_order has ended.
    close Local\MyFileMappingObject
    early_exit still waits
    wait at most 1000 ms
    Local\MyFileMappingObject exists

    wait at most 5000 ms
    press a key in early_exit
    early_exit exits with 1
    Local\MyFileMappingObject does not exist
]])
