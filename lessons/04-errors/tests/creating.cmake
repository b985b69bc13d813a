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

    # Nothing remains that creating_fails has created.
    Local\MyFileMappingObject-empty does not exist
    press a key in obstacles
    obstacles exits with 0
    press a key in first_process
    first_process exits with 0
]])
