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

    kill one
    two prints My turn: WAIT_ABANDONED.
    two prints Wrote count 1, copy 0. Press any key.
    draw Local\MyFileMappingObject

    press a key in two
    two prints Wrote count 1, copy 1.
    two exits with 0
    draw Local\MyFileMappingObject
]])
