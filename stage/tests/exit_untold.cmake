# A scene that ends and does not tell how a program ended.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/scene.cmake")

play_and_fail([[
    start actor with say=Hello
    actor says Hello
]])
