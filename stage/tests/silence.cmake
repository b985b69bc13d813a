# A program that hangs instead of speaking.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Begun mutter=Hell hang=1
    actor prints Begun
    wait at most 300 ms
    actor prints Hello
]])
