# The memory holds no text that ends: the guest does not read beyond it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    fill 256 bytes of Local\MyFileMappingObject with A
    start guest
    guest prints Read: no text that ends
    guest prints handle: open
    kill guest
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
