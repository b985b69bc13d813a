# From a service to the desktop: who is logged on interactively may read.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject
    needs a session other than 0

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;SY)(A;;GR;;;IU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer
]])
