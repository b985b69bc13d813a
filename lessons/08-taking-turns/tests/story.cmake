# Killed in its turn: the next process is told, and repairs the data.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start counter as one
    one prints Press any key.
    draw Local\MyFileMappingObject

    start counter as two
    two prints Waiting for my turn.
    two waits and uses no processor time
    draw Local\MyFileMappingObject

    press a key in one
    one exits with 0
    two prints My turn: WAIT_OBJECT_0.
    two prints Wrote count 2, copy 1. Press any key.
    draw Local\MyFileMappingObject

    start counter as three
    three prints Waiting for my turn.
    kill two
    three prints My turn: WAIT_ABANDONED.
    three prints Wrote count 2, copy 1. Press any key.
    draw Local\MyFileMappingObject

    press a key in three
    three prints Wrote count 2, copy 2.
    three exits with 0
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
