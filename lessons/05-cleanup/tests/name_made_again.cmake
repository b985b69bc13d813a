# The last handle closes while a view stays, and the name is made again: two memories, no error.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker as old
    old says handle: open, view: mapped
    press a key in old
    old says handle: closed, view: mapped
    Local\MyFileMappingObject is gone

    # The same name, another object: its memory is zero.
    start maker as new
    new says handle: open, view: mapped
    draw Local\MyFileMappingObject

    # What the old one writes, nobody reads.
    press a key in old
    old says Wrote: Second message.
    old says handle: closed
    look at 30 bytes of Local\MyFileMappingObject
    start guest
    guest says Read: First message.
    guest says handle: open

    press a key in old
    old exits with 0
    kill guest
    press a key in new
    new says handle: closed, view: mapped
    Local\MyFileMappingObject is gone
    press a key in new
    new says Wrote: Second message.
    new says handle: closed
    press a key in new
    new exits with 0
]])
