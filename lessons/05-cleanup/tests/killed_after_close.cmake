# Killed with a view and no handle: other views keep the memory.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator
    creator prints handle: open, view: mapped
    start reader
    reader prints handle: open, view: mapped
    press a key in reader
    reader prints handle: closed, view: mapped
    press a key in creator
    creator prints handle: closed, view: mapped
    Local\MyFileMappingObject does not exist
    press a key in creator
    creator prints handle: closed
    kill creator
    wait at most 2000 ms

    press a key in reader
    reader prints Read: Pay 2000 to account 2222.
    reader prints handle: closed
    press a key in reader
    reader exits with 0
    Local\MyFileMappingObject does not exist
]])
