# Exercise 08: three processes sell in turns, some are killed, and the total is right.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: the first process needs nobody: create the mutex, wait for it, and sell
    start exercise as one
    one prints Sale 1. Press any key to take the money.
    wait at most 3000 ms
    advice: while another process sells, wait for the mutex with a wait function: do not poll, and do not sleep
    start exercise as two
    two still waits
    two never sleeps
    advice: own the mutex before you look at the till, and until both steps of the sale are done
    press a key in one
    one prints Sales 1, total 5, repairs 0.
    one prints Press any key to end.
    advice: release the mutex after the sale, before the other work
    two prints Sale 2. Press any key to take the money.
    press a key in one
    one exits with 0

    start exercise as three
    three still waits
    note: two has handed out a ticket, and has not taken the money
    kill two
    advice: WAIT_ABANDONED means that you own the mutex: go on, and repair
    three prints Sale 3. Press any key to take the money.
    press a key in three
    advice: repair once: each ticket that was handed out is paid. Count the repair in the memory
    three prints Sales 3, total 15, repairs 1.
    press a key in three
    three exits with 0
    Local\MyFileMappingObject does not exist

    note: the stage keeps the memory, and nobody keeps the mutex
    create a mapping Local\MyFileMappingObject of 12 bytes
    start exercise as four
    four prints Sale 1. Press any key to take the money.
    kill four
    start exercise as five
    five prints Sale 2. Press any key to take the money.
    start exercise as six
    six still waits
    press a key in five
    advice: check the till in each turn: no wait tells you that four was killed, because its mutex does not exist any more
    five prints Sales 2, total 10, repairs 1.
    press a key in five
    five exits with 0
    six prints Sale 3. Press any key to take the money.
    press a key in six
    advice: keep the number of repairs in the memory: those of all processes count
    six prints Sales 3, total 15, repairs 1.
    press a key in six
    six exits with 0
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    advice: check whether the mutex was created. If not, print an error and return 1
    create an event Local\MyFileMappingObject.mutex
    start exercise as seven
    seven exits with 1
    close Local\MyFileMappingObject.mutex
    Local\MyFileMappingObject does not exist
]])
