# The writer is killed in the middle: what it wrote stays, and looks like a message.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start half_writer
    half_writer prints A key writes half
    start guest
    guest prints Read: Pay 1000 to account 1111.
    guest prints handle: open
    press a key in half_writer
    half_writer prints A key writes the other half
    kill half_writer
    Local\MyFileMappingObject exists

    start guest as newcomer
    newcomer prints Read: Pay 2000 to account 1111.
    newcomer prints handle: open
    kill newcomer
    kill guest
    Local\MyFileMappingObject does not exist
]])
