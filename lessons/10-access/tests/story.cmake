# One handle for reading: the child reads, and fails to write in three ways.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start unnamed_writer
    unnamed_writer prints Wrote: Message from the parent.
    draw Local\MyFileMappingObject

    unnamed_writer prints child: Read: Message from the parent.
    unnamed_writer prints child: Map it for writing: error 5
    unnamed_writer prints child: Duplicate it for writing: error 5
    unnamed_writer prints child: Use the handle that was not listed: error 6
    draw Local\MyFileMappingObject

    unnamed_writer exits with 0
    draw Local\MyFileMappingObject
]])
