# The first process ends while the second shows its box: the object stays until the last handle.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start first_process
    first_process prints Press any key
    start second_process
    second_process shows Process2: Message from first process.

    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject exists

    # The writer is gone, and a newcomer still finds the message.
    start second_process as newcomer
    newcomer shows Process2: Message from first process.
    press OK in newcomer
    newcomer exits with 0

    press OK in second_process
    second_process exits with 0
    Local\MyFileMappingObject does not exist

    start second_process as latecomer
    latecomer exits with 1
]])
