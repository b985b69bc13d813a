# The rule: the name needs a handle, the memory needs a handle or a view.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    start guest
    guest prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    # One handle less. The guest's handle keeps the name.
    press a key in maker
    maker prints handle: closed, view: mapped
    draw Local\MyFileMappingObject

    # The last handle. The name is gone, and a latecomer finds nothing.
    press a key in guest
    guest prints handle: closed, view: mapped
    start guest as latecomer
    latecomer exits with 1
    draw Local\MyFileMappingObject

    # The views show one memory still.
    press a key in maker
    maker prints handle: closed, view: mapped
    draw Local\MyFileMappingObject
    press a key in maker
    maker exits with 0
    draw Local\MyFileMappingObject
    press a key in guest
    guest prints handle: closed, view: mapped
    draw Local\MyFileMappingObject

    press a key in guest
    guest exits with 0
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
