# The object does not exist: error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start page_constant
    page_constant exits with 1
    start shared_draft
    shared_draft exits with 1
    start wrong_encoding
    wrong_encoding exits with 1
    start unchecked_text
    unchecked_text exits with 1
    Local\MyFileMappingObject does not exist
]])
