# A scene that does not tell how a program ends, and leaves it running.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Hello hang=1
    actor prints Hello
]])
