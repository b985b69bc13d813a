# A writer is killed in the middle: half of its message stays.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start interrupted_writer
    interrupted_writer prints Press a key to write half
    start reader
    reader prints Read: Pay 1000 to account 1111.
    reader prints handle: open
    press a key in interrupted_writer
    interrupted_writer prints Press a key to write the other half
    kill interrupted_writer

    wait at most 3000 ms
    start reader as newcomer
    newcomer prints Read: Pay 2000 to account 1111.
    newcomer prints handle: open
    kill newcomer
    kill reader
]])
