# OK is pressed before a box was seen.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with box=Title
    press OK in actor
]])
