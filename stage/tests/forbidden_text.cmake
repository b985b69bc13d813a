# Two texts that the program must not print. It prints the first of them after another one.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Refused. "say=Read: Hello"
    actor never prints Read:
    actor never prints Written:
    actor prints Refused.
    actor exits with 0
]])
