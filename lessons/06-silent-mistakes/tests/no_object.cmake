# The object does not exist: error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start shared_draft
    shared_draft exits with 1
    start misread_text
    misread_text exits with 1
    Local\MyFileMappingObject does not exist
]])
