# Seven common failures of CreateFileMappingW.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start obstacles
    obstacles prints Press any key
    start creating_fails
    creating_fails exits with 0

    kill obstacles
    kill first_process
]])
