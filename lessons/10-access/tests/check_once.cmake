# The DACL becomes empty: the open handle still writes, and opening fails.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start check_once
    check_once prints Make the DACL empty: error 0
    check_once prints Open for reading: error 5
    check_once prints Map the old handle for writing: error 0
    check_once exits with 0
    Local\MyFileMappingObject does not exist
]])
