# Killed while a reader has a handle: name and message stay.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator
    creator prints handle: open, view: mapped
    start reader
    reader prints handle: open, view: mapped
    kill creator
    draw Local\MyFileMappingObject

    # A newcomer still reads the killed creator's message.
    start reader as newcomer
    newcomer prints Read: First message.
    newcomer prints handle: open
    kill newcomer

    kill reader
    Local\MyFileMappingObject does not exist
]])
