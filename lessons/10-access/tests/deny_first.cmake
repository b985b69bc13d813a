# An entry that denies works only before the entry that allows.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GR;;;AU)(D;;GA;;;BU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer

    start protected_writer with Local\MyFileMappingObject D:P(D;;GA;;;BU)(A;;GR;;;AU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer
]])
