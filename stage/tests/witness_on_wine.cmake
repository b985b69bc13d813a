# The rule that Wine lacks and the witness, in one program: both see the creation of the object.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")
if(CMAKE_HOST_WIN32)
    message("Skipped: Windows has this rule")
    return()
endif()

play([[
    needs a session other than 0
    switch off the privilege SeCreateGlobalPrivilege
    start suspect_on_wine as refused with create=Global\Suspect error
    refused prints error 5
    refused exits with 0
    refused has released everything

    start suspect_on_wine as local with create=Local\Suspect say=ready key close
    local prints ready
    local calls CreateFileMappingW
    press a key in local
    local exits with 0
    local has released everything
]])
