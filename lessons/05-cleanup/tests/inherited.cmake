# A child inherits the handle: it keeps the name, although it has not run one instruction.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start parent
    parent says handle: open
    press a key in parent
    parent says handle: closed
    draw Local\MyFileMappingObject

    press a key in parent
    parent says A key ends
    Local\MyFileMappingObject is gone
    press a key in parent
    parent exits with 0
]])
