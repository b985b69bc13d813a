# 16 bytes, only for reading: a whole page, in which 127 characters have room.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 16 bytes for reading
    write Hello! to Local\MyFileMappingObject
    start second_process
    second_process shows Process2: Hello!
    press OK in second_process
    second_process exits with 0

    # 127 characters and a null fill the 256 bytes on which both programs agree.
    fill 254 bytes of Local\MyFileMappingObject with A
    start second_process
    second_process prints Opened
    wait at most 2000 ms
    second_process prints Read: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    second_process shows Process2: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
    press OK in second_process
    second_process exits with 0
]])
