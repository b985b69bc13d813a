# More than one argument: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start missing_null with Local\MyFileMappingObject 256
    missing_null exits with 2
    start existing_object with Local\MyFileMappingObject 256
    existing_object exits with 2
    start wrong_open with Local\MyFileMappingObject 256
    wrong_open exits with 2
    start shared_draft with Local\MyFileMappingObject 256
    shared_draft exits with 2
    start misread_text with Local\MyFileMappingObject 256
    misread_text exits with 2
]])
