# One program uses Local\, the other Global\: both work, and they never meet.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Global\MyFileMappingObject
    needs a session other than 0

    start first_process with Local\MyFileMappingObject
    first_process prints Press any key
    start global_second_process with Global\MyFileMappingObject
    global_second_process exits with 1
    start global_second_process with Local\MyFileMappingObject
    global_second_process exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
