# A record is read in the middle of an update.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start record_writer
    record_writer prints Wrote half of record 1
    press a key in record_writer
    record_writer prints Wrote record 1
    wait at most 2000 ms
    start record_reader as before
    before prints Accepted: 1. Torn: 0.
    before exits with 0

    press a key in record_writer
    record_writer prints Wrote half of record 2
    look at 68 bytes of Local\MyFileMappingObject
    start record_reader as between
    between prints no whole record
    between exits with 1

    press a key in record_writer
    record_writer prints Wrote record 2
    start record_reader as after
    after prints Accepted: 1. Torn: 0.
    after exits with 0
    press a key in record_writer
    record_writer exits with 0
]])
