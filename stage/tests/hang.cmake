# A program that hangs instead of ending.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    wait at most 300 ms
    start actor with say=Hello hang=1
    actor prints Hello
    actor exits with 0
]])
