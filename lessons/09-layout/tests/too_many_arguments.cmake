# Too many arguments: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start layout_writer with Local\MyFileMappingObject 2
    layout_writer exits with 2
    start layout_reader with Local\MyFileMappingObject 2
    layout_reader exits with 2
    start initializer with Local\MyFileMappingObject 2
    initializer exits with 2
    start record_writer with Local\MyFileMappingObject fast 2
    record_writer exits with 2
    start record_reader with Local\MyFileMappingObject many 2
    record_reader exits with 2
    start hostile_writer with Local\MyFileMappingObject 2
    hostile_writer exits with 2
    start attacked_reader with Local\MyFileMappingObject 2
    attacked_reader exits with 2
]])
