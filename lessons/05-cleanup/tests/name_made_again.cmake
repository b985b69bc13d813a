# The name is created again: two memories, and no error.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator as old
    old prints handle: open, view: mapped
    draw Local\MyFileMappingObject
    press a key in old
    old prints handle: closed, view: mapped
    Local\MyFileMappingObject does not exist
    draw Local\MyFileMappingObject

    # The same name, another object.
    start creator as new
    new prints handle: open, view: mapped
    draw Local\MyFileMappingObject
    start reader
    reader prints Read: Pay 1000 to account 1111.
    reader prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    # Old writes into memory 1. Reader has a view of memory 2.
    press a key in old
    old prints Wrote: Pay 2000 to account 2222.
    old prints handle: closed
    draw Local\MyFileMappingObject
    press a key in reader
    reader prints handle: closed
    press a key in reader
    reader prints Read: Pay 1000 to account 1111.
    reader prints handle: closed
    draw Local\MyFileMappingObject

    press a key in old
    old exits with 0
    draw Local\MyFileMappingObject
    kill reader
    kill new
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
