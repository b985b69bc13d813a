# No null within 256 bytes: the reader refuses, whatever follows.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # The last two characters lie after the 256 bytes on which both programs agree.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 260 bytes of Local\MyFileMappingObject with B
    fill 256 bytes of Local\MyFileMappingObject with A

    start second_process
    second_process prints Opened
    wait at most 2000 ms
    second_process exits with 1

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
