# A child process inherits the handle: without any view, name and memory stay.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start parent
    parent prints handle: open
    write Still here. to Local\MyFileMappingObject
    press a key in parent
    parent prints handle: closed
    draw Local\MyFileMappingObject
    wait at most 3000 ms
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Still here.

    press a key in parent
    parent prints Press a key to exit
    Local\MyFileMappingObject does not exist
    press a key in parent
    parent exits with 0
]])
