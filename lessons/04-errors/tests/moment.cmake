# The question comes too late: the error is 0.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start wrong_moment
    wrong_moment exits with 1
    start right_moment
    right_moment exits with 1
    Local\MyFileMappingObject does not exist

    # There is an object: nothing to tell, and both say so.
    create a mapping Local\MyFileMappingObject of 256 bytes
    start wrong_moment
    wrong_moment exits with 0
    start right_moment
    right_moment exits with 0
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
