# Killed while nobody else has a handle: the name goes with the process.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker prints handle: open, view: mapped
    draw Local\MyFileMappingObject
    kill maker
    Local\MyFileMappingObject does not exist

    start guest as latecomer
    latecomer exits with 1
]])
