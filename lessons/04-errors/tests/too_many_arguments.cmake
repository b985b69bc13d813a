# More than one argument: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start creating_fails with Local\MyFileMappingObject 256
    creating_fails exits with 2
    start opening_fails with Local\MyFileMappingObject 256
    opening_fails exits with 2
    start mapping_fails with Local\MyFileMappingObject 256
    mapping_fails exits with 2
    start closing_fails with Local\MyFileMappingObject 256
    closing_fails exits with 2
    start obstacles with Local\MyFileMappingObject 256
    obstacles exits with 2
    start wrong_size with Local\MyFileMappingObject 256
    wrong_size exits with 2
    start right_size with Local\MyFileMappingObject 256
    right_size exits with 2
    start wrong_flag with Local\MyFileMappingObject 256
    wrong_flag exits with 2
    start right_flag with Local\MyFileMappingObject 256
    right_flag exits with 2
    start wrong_copy with Local\MyFileMappingObject 256
    wrong_copy exits with 2
    start right_copy with Local\MyFileMappingObject 256
    right_copy exits with 2
    start wrong_letters with Local\MyFileMappingObject 256
    wrong_letters exits with 2
    start right_letters with Local\MyFileMappingObject 256
    right_letters exits with 2
    start wrong_end with Local\MyFileMappingObject 256
    wrong_end exits with 2
    start right_end with Local\MyFileMappingObject 256
    right_end exits with 2
    start wrong_moment with Local\MyFileMappingObject 256
    wrong_moment exits with 2
    start right_moment with Local\MyFileMappingObject 256
    right_moment exits with 2
    start wrong_trust with Local\MyFileMappingObject 256
    wrong_trust exits with 2
    start right_trust with Local\MyFileMappingObject 256
    right_trust exits with 2
    Local\MyFileMappingObject does not exist
]])
