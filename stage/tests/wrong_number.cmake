# A number that is greater than it may be, and longer than any number that counts bytes.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with "say=at byte 123456789012345678901234567890" hang=1
    actor prints byte {number}
    {number} is at most 220
]])
