# A scene that ends and leaves a program running.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/scene.cmake")

play_and_fail([[
    start actor with hang=1
]])
