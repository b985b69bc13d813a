# An object that others may only read: reading works, writing is refused.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    start wrong_size
    wrong_size exits with 1
    start right_size
    right_size exits with 1
    start right_flag
    right_flag exits with 1
    start right_copy
    right_copy exits with 0
    start right_letters
    right_letters exits with 0
    start right_end
    right_end exits with 1
    start right_trust
    right_trust exits with 0
    look at 16 bytes of Local\MyFileMappingObject
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
