# One ends its turn, two is killed in it, three is told, and four is not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start counter as one
    one prints Press any key.
    start counter as two
    two prints Waiting for my turn.
    two waits and uses no processor time
    press a key in one
    one exits with 0
    two prints My turn: WAIT_OBJECT_0.
    two prints Wrote count 2, copy 1. Press any key.

    wait at most 3000 ms
    start counter as three
    three prints Waiting for my turn.
    kill two
    three prints My turn: WAIT_ABANDONED.
    three prints Wrote count 2, copy 1. Press any key.

    start counter as four
    four prints Waiting for my turn.
    four never prints Repaired.
    press a key in three
    three exits with 0
    four prints My turn: WAIT_OBJECT_0.
    four prints Press any key.
    press a key in four
    four prints Wrote count 3, copy 3.
    four exits with 0
    Local\MyFileMappingObject does not exist
]])
