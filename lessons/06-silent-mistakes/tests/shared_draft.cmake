# The draft is in the shared memory.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject
    wait at most 2000 ms

    start first_process
    first_process prints Press any key
    start shared_draft
    shared_draft exits with 0
    Local\MyFileMappingObject holds A draft, not to be seen.

    press a key in first_process
    first_process exits with 0
]])
