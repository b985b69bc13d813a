# A text that the program must not print, in the place of an error: nobody waits for the error any longer.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    wait at most 300000 ms
    start actor with complain=Refused. "say=Read: Hello" hang=1
    actor never prints Read:
    actor prints an error
    actor prints an error
]])
