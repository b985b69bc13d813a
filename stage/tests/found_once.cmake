# What a sentence has found is not found again.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with "say=one two" hang=1
    actor prints two
    wait at most 300 ms
    actor prints one
]])
