# The writer is killed. The reader notices, and says so.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start news_writer
    news_writer prints Wrote: 10
    start news_reader
    news_reader prints Read: 10
    news_reader prints Waiting.
    news_reader prints Waiting.
    wait at most 2000 ms
    news_reader waits and uses no processor time

    kill news_writer
    news_reader prints The writer has ended.
    news_reader exits with 0
    Local\MyFileMappingObject does not exist
]])
