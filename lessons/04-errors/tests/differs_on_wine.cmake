# What Windows and Wine do differently is shown on Windows only, and no code is asked for.
include("${CMAKE_CURRENT_LIST_DIR}/../../../cmake/scene.cmake")

play_unrecorded([[
    object Local\MyFileMappingObject
    needs Windows itself

    start differs_on_wine
    differs_on_wine exits with 0
    Local\MyFileMappingObject is gone
]])
