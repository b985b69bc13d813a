# Six common failures of OpenFileMappingW.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start obstacles
    obstacles prints Press any key
    start opening_fails
    opening_fails exits with 0

    press a key in obstacles
    obstacles exits with 0
]])
