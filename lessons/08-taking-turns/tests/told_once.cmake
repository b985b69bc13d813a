# WAIT_ABANDONED comes once. The next owner is not told.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start counter as one
    one prints Press any key.
    start counter as two
    two prints Waiting for my turn.
    kill one
    two prints My turn: WAIT_ABANDONED.
    two prints Repaired.
    two prints Press any key.

    start counter as three
    three prints Waiting for my turn.
    three never prints Repaired.
    press a key in two
    two exits with 0
    three prints My turn: WAIT_OBJECT_0.
    three prints Press any key.
    press a key in three
    three prints Wrote count 2, copy 2.
    three exits with 0
]])
