# With friendly data, the same programs look right.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start existing_object
    existing_object exits with 0
    Local\MyFileMappingObject does not exist

    start first_process
    first_process prints Press any key
    start unchecked_text
    unchecked_text exits with 0
    start late_error
    late_error exits with 0
    press a key in first_process
    first_process exits with 0

    # No byte is zero, so even a char string has no end.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with 中
    start wrong_encoding
    wrong_encoding exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
