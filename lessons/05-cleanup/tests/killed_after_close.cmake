# Killed with a view and no handle: the name was gone before, the guest's view shows the last words.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker says handle: open, view: mapped
    start guest
    guest says handle: open, view: mapped
    press a key in guest
    guest says handle: closed, view: mapped
    press a key in maker
    maker says handle: closed, view: mapped
    Local\MyFileMappingObject is gone
    press a key in maker
    maker says Wrote: Second message.
    maker says handle: closed
    kill maker

    press a key in guest
    guest says Read: Second message.
    guest says handle: closed
    press a key in guest
    guest exits with 0
    Local\MyFileMappingObject is gone
]])
