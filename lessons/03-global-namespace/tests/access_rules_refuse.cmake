# The object exists and its access rules refuse: error 5 again, for another reason.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Global\MyFileMappingObject
    needs a session other than 0
    needs the privilege SeCreateGlobalPrivilege

    # Reading is allowed: the second process asks for no more, and gets in.
    create a mapping Global\MyFileMappingObject of 256 bytes for reading
    start global_first_process
    global_first_process exits with 1
    start global_second_process
    global_second_process exits with 0
    close Global\MyFileMappingObject

    # Nothing is allowed.
    create a mapping Global\MyFileMappingObject of 256 bytes for nobody
    start global_first_process
    global_first_process exits with 1
    start global_second_process
    global_second_process exits with 1
    close Global\MyFileMappingObject
    Global\MyFileMappingObject does not exist
]])
