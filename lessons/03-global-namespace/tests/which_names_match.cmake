# Name and Local\Name are one object; Global\Name and name are others.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object MyFileMappingObject
    needs a session other than 0

    start global_first_process
    global_first_process prints Press any key
    Local\MyFileMappingObject exists
    Global\MyFileMappingObject does not exist

    # Prefixes are case-sensitive, and a forward slash is an ordinary character.
    start global_second_process with local\MyFileMappingObject
    global_second_process prints error 3
    global_second_process exits with 1
    start global_second_process with Local/MyFileMappingObject
    global_second_process prints error 2
    global_second_process exits with 1

    press a key in global_first_process
    global_first_process exits with 0
    MyFileMappingObject does not exist
]])
