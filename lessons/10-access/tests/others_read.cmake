# The system writes, all authenticated users read: I am one of them.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;SY)(A;;GR;;;AU)
    protected_writer prints Press any key to exit.
    start every_access
    every_access prints FILE_MAP_READ        a handle 0
    every_access prints FILE_MAP_WRITE       nothing  5
    every_access exits with 0
    press a key in protected_writer
    protected_writer exits with 0
]])
