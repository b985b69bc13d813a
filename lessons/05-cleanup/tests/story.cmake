# The name needs an open handle. The memory needs a handle or a view.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator
    creator prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    start reader
    reader prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    wait at most 3000 ms
    # One handle fewer. The reader's handle keeps the name.
    press a key in creator
    creator prints handle: closed, view: mapped
    draw Local\MyFileMappingObject

    # The last handle. The name does not exist, and a latecomer cannot open the object.
    press a key in reader
    reader prints handle: closed, view: mapped
    start reader as latecomer
    latecomer exits with 1
    draw Local\MyFileMappingObject

    # The two views still show one memory.
    press a key in creator
    creator prints handle: closed, view: mapped
    draw Local\MyFileMappingObject
    press a key in creator
    creator exits with 0
    draw Local\MyFileMappingObject
    press a key in reader
    reader prints handle: closed, view: mapped
    draw Local\MyFileMappingObject

    press a key in reader
    reader exits with 0
    draw Local\MyFileMappingObject
]])
