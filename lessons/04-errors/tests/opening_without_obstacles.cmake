# Without obstacles, error 2 comes in the place of 6 and 5.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start opening_fails
    opening_fails exits with 1
]])
