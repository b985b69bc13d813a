# More than one argument: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start missing_null with Local\MyFileMappingObject 256
    missing_null exits with 2
    start existing_object with Local\MyFileMappingObject 256
    existing_object exits with 2
    start page_constant with Local\MyFileMappingObject 256
    page_constant exits with 2
    start shared_draft with Local\MyFileMappingObject 256
    shared_draft exits with 2
    start wrong_encoding with Local\MyFileMappingObject 256
    wrong_encoding exits with 2
    start late_error with Local\MyFileMappingObject 256
    late_error exits with 2
    start unchecked_text with Local\MyFileMappingObject 256
    unchecked_text exits with 2
]])
