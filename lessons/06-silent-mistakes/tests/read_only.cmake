# The DACL allows only reading: error 5 for those that write.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    start missing_null
    missing_null exits with 1
    start existing_object
    existing_object exits with 1
    start wrong_open
    wrong_open exits with 1
    start shared_draft
    shared_draft exits with 1
    start misread_text
    misread_text exits with 0
    look at 16 bytes of Local\MyFileMappingObject
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
