# An object that does not go: somebody still holds a handle.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    object Local\ActorObject
    start actor with object=Local\ActorObject say=ready hang=1
    actor prints ready
    wait at most 300 ms
    Local\ActorObject does not exist
]])
