# The writer is killed in the middle: what it wrote stays, and looks like a message.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start half_writer
    half_writer says A key writes half
    start guest
    guest says Read: Pay 1000 to account 1111.
    guest says handle: open
    press a key in half_writer
    half_writer says A key writes the other half
    kill half_writer
    Local\MyFileMappingObject exists

    start guest as newcomer
    newcomer says Read: Pay 2000 to account 1111.
    newcomer says handle: open
    kill newcomer
    kill guest
    Local\MyFileMappingObject is gone
]])
