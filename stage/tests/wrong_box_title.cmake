# A message box with another title.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with box=Titel
    actor shows Title: Hello
]])
