# A line after the last one that was allowed, in the same output.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with complain=Refused. say=Refused. "say=Read: Hello"
    actor prints Refused.
    actor prints nothing more
    actor exits with 0
]])
