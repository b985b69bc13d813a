# Without arguments: one name, and a DACL that gives its creator everything.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start protected_writer
    protected_writer prints Press any key to exit.
    start every_access
    every_access exits with 0
    press a key in protected_writer
    protected_writer exits with 0
    start check_once
    check_once exits with 0
    start who_was_first
    who_was_first exits with 1
    start every_access
    every_access exits with 0
    Local\MyFileMappingObject does not exist
]])
