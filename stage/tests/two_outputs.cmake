# Two outputs, in whatever order, and several sentences about one line.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play([[
    start actor with complain=Refused. "say=one two three" complain=Goodbye. key=getch
    actor prints two
    actor prints three
    actor prints Refused.
    actor prints Goodbye.
    press a key in actor
    actor exits with 0

    # A prompt, found in two parts before it ends, and what follows it in the same line.
    start actor with "mutter=Two keys, please: " key=getch say=thanks key=getch
    actor prints Two keys
    actor prints please
    press a key in actor
    actor prints thanks
    actor prints nothing more
    press a key in actor
    actor exits with 0

    # Each line of standard error is an error once, and no line of standard output is one.
    start actor with say=one complain=Refused. say=two complain=Again.
    actor prints an error
    actor prints Again.
    actor exits with 0

    # The rest of the line that was found is not more.
    start actor with "mutter=One key, please: " key=getch "say=and the rest"
    actor prints One key
    actor never prints One key
    actor prints nothing more
    press a key in actor
    actor exits with 0
]])
