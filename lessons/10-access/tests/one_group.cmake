# One group may read: the guests, then the users.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;SY)(A;;GR;;;BG)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;SY)(A;;GR;;;BU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer
]])
