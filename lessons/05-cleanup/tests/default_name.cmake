# Without an argument all programs use one name, the one that their heads tell.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start maker
    maker says handle: open
    Local\MyFileMappingObject exists
    start guest
    guest says Read: First message.
    guest says handle: open
    kill guest
    kill maker
    Local\MyFileMappingObject is gone

    start unmap_first
    unmap_first says handle: open
    Local\MyFileMappingObject exists
    kill unmap_first
    Local\MyFileMappingObject is gone

    start half_writer
    half_writer says handle: open
    Local\MyFileMappingObject exists
    kill half_writer
    Local\MyFileMappingObject is gone

    start parent
    parent says handle: open
    Local\MyFileMappingObject exists
    press a key in parent
    press a key in parent
    press a key in parent
    parent exits with 0
    Local\MyFileMappingObject is gone
]])
