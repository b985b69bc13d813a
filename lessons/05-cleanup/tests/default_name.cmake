# Without an argument all programs use one name, the one that their heads tell.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start maker
    maker prints handle: open
    Local\MyFileMappingObject exists
    start guest
    guest prints Read: First message.
    guest prints handle: open
    kill guest
    kill maker
    Local\MyFileMappingObject does not exist

    start unmap_first
    unmap_first prints handle: open
    Local\MyFileMappingObject exists
    kill unmap_first
    Local\MyFileMappingObject does not exist

    start half_writer
    half_writer prints handle: open
    Local\MyFileMappingObject exists
    kill half_writer
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
