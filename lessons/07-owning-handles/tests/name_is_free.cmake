# The name is free, and lost_code looks right.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start lost_code
    lost_code prints Wrote: Message from lost_code.
    lost_code exits with 0
    Local\MyFileMappingObject does not exist
]])
