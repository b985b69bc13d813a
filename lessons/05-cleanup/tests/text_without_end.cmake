# The memory holds no text that ends: the guest does not read beyond it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    make a mapping Local\MyFileMappingObject of 256 bytes for reading
    fill 256 bytes of Local\MyFileMappingObject with A
    start guest
    guest says Read: no text that ends
    guest says handle: open
    kill guest
    close Local\MyFileMappingObject
    Local\MyFileMappingObject is gone
]])
