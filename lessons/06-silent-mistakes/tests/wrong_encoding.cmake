# One character of twenty-seven is read.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start misread_text
    misread_text exits with 0

    press a key in first_process
    first_process exits with 0
]])
