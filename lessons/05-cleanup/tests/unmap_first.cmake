# Unmapped first, closed later. A second unmap fails with error 487.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start unmap_first
    unmap_first prints handle: open, view: mapped
    press a key in unmap_first
    wait at most 3000 ms
    unmap_first prints UnmapViewOfFile again: error 487
    unmap_first prints handle: open, view: unmapped
    draw Local\MyFileMappingObject
    press a key in unmap_first
    unmap_first prints handle: open, view: mapped
    draw Local\MyFileMappingObject

    # The program still runs: CloseHandle removed the name, not the exit of the process.
    press a key in unmap_first
    unmap_first prints handle: closed, view: unmapped
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    press a key in unmap_first
    unmap_first exits with 0
]])
