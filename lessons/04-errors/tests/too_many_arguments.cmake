# More than one argument: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start creating_fails with Local\MyFileMappingObject 256
    creating_fails exits with 2
    start opening_fails with Local\MyFileMappingObject 256
    opening_fails exits with 2
    start obstacles with Local\MyFileMappingObject 256
    obstacles exits with 2
    start ask_windows with Local\MyFileMappingObject 256
    ask_windows exits with 2
]])
