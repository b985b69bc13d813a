# The global namespace: creating needs a privilege, opening does not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Global\MyFileMappingObject
    needs a session other than 0
    needs the privilege SeCreateGlobalPrivilege
    wait at most 4000 ms

    start global_first_process with --without-privilege Global\MyFileMappingObject
    global_first_process prints SeCreateGlobalPrivilege is absent or disabled
    global_first_process exits with 1
    draw Global\MyFileMappingObject

    start global_first_process
    global_first_process prints Press any key
    draw Global\MyFileMappingObject

    switch off the privilege SeCreateGlobalPrivilege
    start global_second_process
    global_second_process prints Read: Message from first process.
    draw Global\MyFileMappingObject
    global_second_process exits with 0
    draw Global\MyFileMappingObject

    press a key in global_first_process
    global_first_process exits with 0
    draw Global\MyFileMappingObject
]])
