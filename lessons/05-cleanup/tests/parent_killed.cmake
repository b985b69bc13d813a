# The parent is killed: its child still keeps the name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start parent
    parent prints handle: open
    kill parent
    # The stage ends the child at the end of the scene.
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject exists
]])
