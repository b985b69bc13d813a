# Nobody has made the objects that the errors need: the programs say which error did not come.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start creating_fails
    creating_fails exits with 1
    start opening_fails
    opening_fails exits with 1
    Local\MyFileMappingObject does not exist
]])
