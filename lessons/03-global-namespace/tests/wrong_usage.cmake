# Too many arguments: the usage, and exit code 2.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    start global_first_process with --without-privilege one two
    global_first_process exits with 2
    start global_second_process with one two
    global_second_process exits with 2
    start creating_reader with one two
    creating_reader exits with 2
]])
