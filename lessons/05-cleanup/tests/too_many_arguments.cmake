# More than one argument: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start maker with Local\MyFileMappingObject 256
    maker exits with 2
    start guest with Local\MyFileMappingObject 256
    guest exits with 2
    start unmap_first with Local\MyFileMappingObject 256
    unmap_first exits with 2
    start half_writer with Local\MyFileMappingObject 256
    half_writer exits with 2
    start parent with Local\MyFileMappingObject 256
    parent exits with 2
]])
