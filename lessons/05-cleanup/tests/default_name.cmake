# Without an argument, all programs use the same name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start creator
    creator prints handle: open
    Local\MyFileMappingObject exists
    start reader
    reader prints Read: Pay 1000 to account 1111.
    reader prints handle: open
    kill reader
    kill creator
    Local\MyFileMappingObject does not exist

    start parent
    parent prints handle: open
    Local\MyFileMappingObject exists
    press a key in parent
    press a key in parent
    press a key in parent
    parent exits with 0
    Local\MyFileMappingObject does not exist
]])
