# A writer is killed in an update. The next writer repairs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject
    create a mapping Local\MyFileMappingObject of 68 bytes

    start record_writer
    record_writer prints Wrote half of record 1
    kill record_writer
    Local\MyFileMappingObject holds the number 1 at byte 0
    start record_reader as waiting
    waiting exits with 1

    start record_writer as next
    next prints Wrote half of record 1
    press a key in next
    next prints Wrote record 1
    Local\MyFileMappingObject holds the number 2 at byte 0
    start record_reader
    record_reader prints Accepted: 1. Torn: 0.
    record_reader exits with 0
    kill next
]])
