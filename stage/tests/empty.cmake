# A scene that says nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/scene.cmake")

play_malformed([[
    # nothing
]])
