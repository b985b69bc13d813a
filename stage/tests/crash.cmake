# A program that dies: its exit code is the code of the crash.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Hello crash=1
    actor prints Hello
    actor exits with 0
]])
