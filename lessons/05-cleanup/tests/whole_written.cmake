# The same writer is not killed: the whole message arrives.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start interrupted_writer
    interrupted_writer prints Press a key to write half
    press a key in interrupted_writer
    interrupted_writer prints Press a key to write the other half
    press a key in interrupted_writer
    interrupted_writer prints Press a key to exit
    start reader
    reader prints Read: Pay 2000 to account 2222.
    reader prints handle: open
    kill reader
    press a key in interrupted_writer
    interrupted_writer exits with 0
    Local\MyFileMappingObject does not exist
]])
