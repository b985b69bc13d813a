# Killed while no other process has a handle: the name is removed.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creator
    creator prints handle: open, view: mapped
    draw Local\MyFileMappingObject
    kill creator
    Local\MyFileMappingObject does not exist

    start reader as latecomer
    latecomer exits with 1
]])
