# An object that does not exist.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    wait at most 300 ms
    Local\ActorObject exists
]])
