# 100000 readings while the writer writes as fast as it can.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start record_writer with Local\MyFileMappingObject fast
    record_writer prints Writing fast
    start record_reader with Local\MyFileMappingObject many
    record_reader prints Accepted: 100000. Torn: 0.
    record_reader exits with 0
    press a key in record_writer
    record_writer exits with 0
]])
