# Killed with a view and no handle: the name was gone before, the guest's view shows the last words.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker prints handle: open, view: mapped
    start guest
    guest prints handle: open, view: mapped
    press a key in guest
    guest prints handle: closed, view: mapped
    press a key in maker
    maker prints handle: closed, view: mapped
    Local\MyFileMappingObject does not exist
    press a key in maker
    maker prints Wrote: Second message.
    maker prints handle: closed
    kill maker

    press a key in guest
    guest prints Read: Second message.
    guest prints handle: closed
    press a key in guest
    guest exits with 0
    Local\MyFileMappingObject does not exist
]])
