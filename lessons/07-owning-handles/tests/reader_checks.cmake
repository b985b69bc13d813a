# A text without a null is refused. Read access and a small object are enough.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # The last two characters lie after the 256 bytes on which both programs agree.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 260 bytes of Local\MyFileMappingObject with B
    fill 256 bytes of Local\MyFileMappingObject with A
    start owning_second_process
    wait at most 2000 ms
    owning_second_process prints holds no null-terminated string
    owning_second_process exits with 1

    close Local\MyFileMappingObject

    wait at most 5000 ms
    create a mapping Local\MyFileMappingObject of 16 bytes for reading
    fill 14 bytes of Local\MyFileMappingObject with A
    start owning_second_process
    owning_second_process shows Process2: AAAAAAA
    press OK in owning_second_process
    owning_second_process exits with 0
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
