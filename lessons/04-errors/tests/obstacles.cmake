# The obstacles are started twice, killed, and find an object of another type at their names.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start obstacles
    obstacles says Press any key
    Local\MyFileMappingObject-read-only exists
    start obstacles as another
    another exits with 1
    kill obstacles
    Local\MyFileMappingObject-read-only is gone

    make an event Local\MyFileMappingObject-read-only
    start obstacles
    obstacles exits with 1
    close Local\MyFileMappingObject-read-only

    make a mapping Local\MyFileMappingObject-event of 256 bytes
    start obstacles
    obstacles exits with 1
    close Local\MyFileMappingObject-event
    Local\MyFileMappingObject-event is gone
    Local\MyFileMappingObject-read-only is gone
]])
