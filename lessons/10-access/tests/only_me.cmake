# Only me: I get everything. Only the system: I get what an owner gets.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;{me})
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;SY)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer
]])
