# A hundred boxes: one of them is found and answered, and the rest ends with the scene.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with boxes=Title hang=1
    actor shows Title: Hello
    press OK in actor
    wait at most 300 ms
    actor exits with 0
]])
