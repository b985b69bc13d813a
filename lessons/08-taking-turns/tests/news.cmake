# Two signals before a wait are one wake-up. The reader does not poll.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start news_writer
    news_writer prints Wrote: 10
    press a key in news_writer
    news_writer prints Wrote: 20

    start news_reader
    news_reader prints Read: 20
    news_reader prints Waiting.
    news_reader prints Waiting.
    wait at most 2000 ms
    news_reader waits and uses no processor time

    press a key in news_writer
    news_writer prints Wrote: 30
    news_reader prints Read: 30
    kill news_reader
    kill news_writer
]])
