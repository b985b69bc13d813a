# Without an argument, all programs use one name.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    needs Local\MyFileMappingObject to be free

    start counter
    counter prints Press any key.
    press a key in counter
    counter exits with 0
    start lost_update
    lost_update prints Press any key
    press a key in lost_update
    lost_update exits with 0
    start news_writer
    news_writer prints Press any key
    start news_reader
    news_reader prints Waiting.
    news_reader prints Waiting.
    kill news_writer
    news_reader exits with 0
    start two_orders
    two_orders prints Press any key
    press a key in two_orders
    two_orders exits with 0
    start srwlock_in_view
    srwlock_in_view prints Press any key
    press a key in srwlock_in_view
    srwlock_in_view exits with 0
    Local\MyFileMappingObject does not exist
]])
