# Another exit code than the scene tells.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with exit=3
    actor exits with 0
]])
