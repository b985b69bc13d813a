# 127 characters and a null fill the 256 bytes: shown in full.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 254 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process prints Opened
    wait at most 2000 ms
    second_process prints Read: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    second_process shows Process2: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    press OK in second_process
    second_process exits with 0

    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
