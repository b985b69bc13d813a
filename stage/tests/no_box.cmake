# A message box that never comes.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    wait at most 300 ms
    start actor with hang=1
    actor shows Title: Hello
]])
