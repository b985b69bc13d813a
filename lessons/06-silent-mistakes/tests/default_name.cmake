# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start missing_null
    missing_null prints Press any key
    start existing_object
    existing_object exits with 0
    start wrong_open
    wrong_open exits with 1
    start misread_text
    misread_text exits with 0
    start shared_draft
    shared_draft exits with 0
    look at 64 bytes of Local\MyFileMappingObject

    press a key in missing_null
    missing_null prints Press any key
    press a key in missing_null
    missing_null exits with 0
    Local\MyFileMappingObject does not exist
]])
