# No terminating null: the reader does not read past its copy.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    fill 256 bytes of Local\MyFileMappingObject with A
    start reader
    wait at most 3000 ms
    reader prints Read: (no terminating null)
    reader prints handle: open
    kill reader
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
