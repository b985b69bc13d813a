# The handle is declared first and released last.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start moved_owner
    wait at most 2000 ms
    moved_owner prints UnmapViewOfFile returned 1.
    moved_owner prints CloseHandle returned 1.
    moved_owner prints Press any key
    press a key in moved_owner
    moved_owner exits with 0
]])
