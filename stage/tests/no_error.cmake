# A program that prints, but nothing to standard error.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_and_fail([[
    start actor with say=Refused. complain=
    actor prints an error
]])
