# The 183 is lost in a destructor, and a message is overwritten.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start lost_code
    wait at most 2000 ms
    lost_code exits with 0
    Local\MyFileMappingObject holds Message from lost_code.

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
