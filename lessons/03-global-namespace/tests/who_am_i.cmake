# Who the process is: what an administrator sees, and what is left without the privilege.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs session 1
    needs the privilege SeCreateGlobalPrivilege
    start who_am_i
    who_am_i exits with 0

    switch off the privilege SeCreateGlobalPrivilege
    start who_am_i
    who_am_i exits with 0
]])
