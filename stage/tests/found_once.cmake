# What a sentence has found is not found again.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    wait at most 300 ms
    start actor with "say=one two" hang=1
    actor prints two
    actor prints one
]])
