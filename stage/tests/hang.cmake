# A program that hangs instead of ending.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Hello hang=1
    actor prints Hello
    wait at most 300 ms
    actor exits with 0
]])
