# Nobody has made the object: everybody who opens it finds error 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start wrong_flag
    wrong_flag exits with 1
    start right_flag
    right_flag exits with 1
    start wrong_copy
    wrong_copy exits with 1
    start right_copy
    right_copy exits with 1
    start wrong_letters
    wrong_letters exits with 1
    start right_letters
    right_letters exits with 1
    start wrong_end
    wrong_end exits with 1
    start right_end
    right_end exits with 1
    start wrong_trust
    wrong_trust exits with 1
    start right_trust
    right_trust exits with 1
    Local\MyFileMappingObject does not exist
]])
