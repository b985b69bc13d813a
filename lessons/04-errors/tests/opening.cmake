# Common ways in which opening fails.
include("${CMAKE_CURRENT_LIST_DIR}/../../../cmake/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start obstacles
    obstacles says Press any key
    start opening_fails
    opening_fails exits with 0

    press a key in obstacles
    obstacles exits with 0
    Local\MyFileMappingObject-read-only is gone
    Local\MyFileMappingObject is gone
]])
