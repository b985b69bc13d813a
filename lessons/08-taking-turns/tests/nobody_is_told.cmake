# Killed with the last handle: no WAIT_ABANDONED, only half an update.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 8 bytes
    start counter as one
    one prints Press any key.
    kill one

    start counter as two
    two prints My turn: WAIT_OBJECT_0.
    two prints Repaired.
    two prints Press any key.
    press a key in two
    two prints Wrote count 1, copy 1.
    two exits with 0
]])
