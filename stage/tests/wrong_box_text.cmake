# A message box with another text.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with box=Title
    actor shows Title: Good morning
]])
