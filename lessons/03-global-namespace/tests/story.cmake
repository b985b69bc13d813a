# Global\: refused without the privilege, created with it, opened without it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Global\MyFileMappingObject
    needs a session other than 0
    needs the privilege SeCreateGlobalPrivilege
    note: on Wine the rule of this lesson is applied by the course, in wine/global_privilege.cpp

    start global_first_process with --without-privilege Global\MyFileMappingObject
    global_first_process exits with 1
    Global\MyFileMappingObject does not exist

    start global_first_process
    global_first_process prints Press any key
    start global_second_process
    global_second_process exits with 0

    press a key in global_first_process
    global_first_process exits with 0
    start global_second_process
    global_second_process exits with 1
    Global\MyFileMappingObject does not exist
]])
