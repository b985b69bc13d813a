# More than one argument: usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start creator with Local\MyFileMappingObject 256
    creator exits with 2
    start reader with Local\MyFileMappingObject 256
    reader exits with 2
    start parent with Local\MyFileMappingObject 256
    parent exits with 2
]])
