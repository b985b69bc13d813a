# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start late_error
    late_error exits with 1
    start missing_null
    missing_null prints Press any key
    start existing_object
    existing_object exits with 0
    start page_constant
    page_constant exits with 1
    start wrong_encoding
    wrong_encoding exits with 0
    start unchecked_text
    unchecked_text exits with 0
    start shared_draft
    shared_draft exits with 0
    look at 64 bytes of Local\MyFileMappingObject

    press a key in missing_null
    missing_null prints Press any key
    press a key in missing_null
    missing_null exits with 0
    Local\MyFileMappingObject does not exist
]])
