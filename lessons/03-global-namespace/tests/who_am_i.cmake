# What an administrator sees, with the privilege enabled and disabled.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs session 1
    needs the privilege SeCreateGlobalPrivilege

    start who_am_i
    who_am_i prints This process may create
    who_am_i exits with 0

    switch off the privilege SeCreateGlobalPrivilege
    start who_am_i
    who_am_i prints This process may not create
    who_am_i exits with 0
]])
