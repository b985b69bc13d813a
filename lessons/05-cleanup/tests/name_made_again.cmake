# The last handle closes while a view stays, and the name is made again: two memories, no error.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker as old
    old prints handle: open, view: mapped
    press a key in old
    old prints handle: closed, view: mapped
    Local\MyFileMappingObject does not exist

    # The same name, another object: its memory is zero.
    start maker as new
    new prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    # What the old one writes, nobody reads.
    press a key in old
    old prints Wrote: Second message.
    old prints handle: closed
    look at 30 bytes of Local\MyFileMappingObject
    start guest
    guest prints Read: First message.
    guest prints handle: open

    press a key in old
    old exits with 0
    kill guest
    press a key in new
    new prints handle: closed, view: mapped
    Local\MyFileMappingObject does not exist
    press a key in new
    new prints Wrote: Second message.
    new prints handle: closed
    press a key in new
    new exits with 0
]])
