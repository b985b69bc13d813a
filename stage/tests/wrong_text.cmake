# A text that the program never says, and the program ends.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Hello exit=3
    actor prints Good morning
]])
