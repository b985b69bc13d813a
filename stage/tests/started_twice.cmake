# A second program under the same name, while the first is running.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with hang=1
    start actor with hang=1
]])
