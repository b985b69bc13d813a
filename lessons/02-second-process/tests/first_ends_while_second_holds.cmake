# The first process ends while the second shows its box: the object stays until OK.
include("${CMAKE_CURRENT_LIST_DIR}/../../../cmake/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process says Press any key
    start second_process
    second_process shows Process2: Message from first process.

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject exists

    press OK in second_process
    second_process exits with 0
    Local\MyFileMappingObject is gone
]])
