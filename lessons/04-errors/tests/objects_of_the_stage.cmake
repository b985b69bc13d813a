# The same errors, with objects that the stage creates.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 16 bytes
    create an event Local\MyFileMappingObject-event
    create a mapping Local\MyFileMappingObject-read-only of 256 bytes for reading

    start creating_fails
    creating_fails exits with 0
    start opening_fails
    opening_fails exits with 0
    look at 16 bytes of Local\MyFileMappingObject

    close Local\MyFileMappingObject-read-only
    close Local\MyFileMappingObject-event
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
