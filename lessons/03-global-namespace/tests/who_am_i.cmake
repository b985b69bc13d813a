# Who the process is. An administrator in the first session of a user sees this.
include("${CMAKE_CURRENT_LIST_DIR}/../../../cmake/scene.cmake")

play([[
    needs session 1
    needs the privilege SeCreateGlobalPrivilege
    start who_am_i
    who_am_i exits with 0
]])
