# Two orders: each owns what the other one needs. A time limit ends it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start two_orders as one
    one prints I own the left mutex.
    wait at most 2000 ms
    start two_orders as two
    two prints I own the right mutex.

    press a key in one
    one prints Not mine within 200 ms.
    one exits with 1
    press a key in two
    two prints I own both.
    two exits with 0
]])
