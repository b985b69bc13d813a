# A message box that cannot come any more: the program has ended.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with exit=1
    actor shows Title: Hello
]])
