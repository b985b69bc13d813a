# The parent is killed. Its child has inherited the handle, and the name stays.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start parent
    parent prints handle: open
    kill parent
    # The child ends with the scene.
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject exists
]])
