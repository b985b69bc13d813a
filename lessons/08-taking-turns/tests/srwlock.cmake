# On Wine: an SRWLOCK in a view works, until two processes meet.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Wine
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 8 bytes
    start srwlock_in_view as one
    one prints I own the lock.
    press a key in one
    one exits with 0
    note: alone, it works: the next process finds a free lock

    start srwlock_in_view as two
    two prints I own the lock.
    start srwlock_in_view as three
    three prints Waiting for the lock.
    three waits and uses no processor time
    press a key in two
    two exits with 0
    note: nobody owns the lock now, and three is not told
    three waits and uses no processor time
    kill three
]])
