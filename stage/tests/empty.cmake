# A scene that says nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_malformed([[
    # nothing
]])
