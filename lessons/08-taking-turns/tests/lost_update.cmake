# Two processes add 1, and the total is 1.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start lost_update as one
    one prints Read: 0.
    wait at most 2000 ms
    start lost_update as two
    two prints Read: 0.
    press a key in one
    one prints Wrote: 1
    one exits with 0
    press a key in two
    two prints Wrote: 1
    two exits with 0
]])
