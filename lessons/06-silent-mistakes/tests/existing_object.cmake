# 183 is not checked: 65536 bytes are 4096.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start existing_object
    existing_object exits with 0

    press a key in first_process
    first_process exits with 0
]])
