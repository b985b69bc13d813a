# The second start finds an object, and its owner closes the handle.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start owning_first_process as first
    first prints Press any key
    start owning_first_process as second
    second prints found an existing object: error 183
    second prints choose another name
    second exits with 1
    Local\MyFileMappingObject holds Message from first process.

    press a key in first
    first exits with 0
    Local\MyFileMappingObject does not exist
]])
