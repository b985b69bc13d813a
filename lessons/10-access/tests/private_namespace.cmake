# A private namespace: Windows itself, because Wine does not have it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play_unrecorded([[
    object Local\MyFileMappingObject
    needs Windows itself

    start private_namespace
    private_namespace exits with 0
]])
