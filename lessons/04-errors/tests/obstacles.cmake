# obstacles started twice, killed, and stopped by objects of other types.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start obstacles
    obstacles prints Press any key
    Local\MyFileMappingObject-read-only exists
    start obstacles as another
    another exits with 1
    kill obstacles
    Local\MyFileMappingObject-read-only does not exist

    create an event Local\MyFileMappingObject-read-only
    start obstacles
    obstacles exits with 1
    close Local\MyFileMappingObject-read-only

    create a mapping Local\MyFileMappingObject-event of 256 bytes
    start obstacles
    obstacles exits with 1
    close Local\MyFileMappingObject-event
    Local\MyFileMappingObject-event does not exist
    Local\MyFileMappingObject-read-only does not exist
]])
