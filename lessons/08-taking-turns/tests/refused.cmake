# No writer: 2. A second writer: 183. The name belongs to an event: 6.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start news_reader
    news_reader exits with 1
    start news_writer as one
    one prints Wrote: 10
    start news_writer as two
    two exits with 1
    kill one
    Local\MyFileMappingObject does not exist

    create an event Local\MyFileMappingObject.mutex
    start counter
    counter exits with 1
]])
