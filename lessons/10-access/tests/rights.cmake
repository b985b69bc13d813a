# GRGW is not GA, 0x4 is FILE_MAP_READ alone, and FR is not for memory.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GRGW;;;AU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer

    start protected_writer with Local\MyFileMappingObject D:P(A;;0x4;;;AU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer

    start protected_writer with Local\MyFileMappingObject D:P(A;;FR;;;AU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    kill protected_writer
]])
