# An object that does not go: somebody still holds a handle.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/scene.cmake")

play_and_fail([[
    wait at most 300 ms
    object Local\ActorObject
    start actor with object=Local\ActorObject say=ready hang=1
    actor says ready
    Local\ActorObject is gone
]])
