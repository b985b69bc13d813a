# A number that is not a multiple of 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with "say=at byte 57" hang=1
    actor prints byte {number}
    {number} is a multiple of 2
]])
