# Nobody kills the writer: the second half follows, and the memory makes sense again.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start half_writer
    half_writer prints A key writes half
    press a key in half_writer
    half_writer prints A key writes the other half
    press a key in half_writer
    half_writer prints A key ends
    start guest
    guest prints Read: Pay 2000 to account 2222.
    guest prints handle: open
    kill guest
    press a key in half_writer
    half_writer exits with 0
    Local\MyFileMappingObject does not exist
]])
