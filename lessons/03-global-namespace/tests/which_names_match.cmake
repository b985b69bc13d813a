# Name and Local\Name are one object, Global\Name is another.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object MyFileMappingObject
    needs a session other than 0

    start global_first_process
    global_first_process prints Press any key
    Local\MyFileMappingObject exists
    Global\MyFileMappingObject does not exist
    kill global_first_process
    MyFileMappingObject does not exist
]])
