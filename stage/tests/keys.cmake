# However a program waits for the key Enter, it gets it.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play([[
    start actor with say=ready key=getch say=done
    actor prints ready
    press a key in actor
    actor prints done
    actor exits with 0

    start actor with "mutter=Press Enter: " key=getchar say=done
    actor prints Press Enter
    press a key in actor
    actor exits with 0

    start actor with say=ready key=cin say=done key=cin
    actor prints ready
    press a key in actor
    actor prints done
    press a key in actor
    actor exits with 0

    start actor with say=ready key=ReadConsole say=done
    actor prints ready
    press a key in actor
    actor exits with 0

    start actor with say=ready key=poll say=done
    actor prints ready
    press a key in actor
    actor exits with 0
]])
