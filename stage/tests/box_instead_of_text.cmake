# A program that waits in a box instead of speaking.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with box=Title
    actor shows Title: Hello
    wait at most 300 ms
    actor prints Hello
]])
