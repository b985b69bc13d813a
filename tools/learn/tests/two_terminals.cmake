# Two terminals in one clone, as the lessons tell: what is typed in one leaves the programs in the other alone,
# whichever of them woke Wine, and returns while they go on.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
needs_program(SCRIPT script "a terminal is played with the program script of Linux")
execute_process(COMMAND "${SCRIPT}" -qec true /dev/null RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
if(failed)
    message("Skipped: there are no pseudo-terminals here (is /dev/pts mounted?)")
    return()
endif()
string(RANDOM LENGTH 12 unique)
set(ENV{LEARN_MY} "${BIN}/../my-terminals")
set(folder "${BIN}/../terminals-${unique}")
file(MAKE_DIRECTORY "${folder}")

execute_process(WORKING_DIRECTORY "${folder}" RESULT_VARIABLE failed OUTPUT_VARIABLE output ERROR_VARIABLE output
    TIMEOUT 100 COMMAND sh -c [[
    learn=$1
    name="Local\\TwoTerminals$2"
    fail() { printf 'expected: %s\nfound:    ' "$1"; cat ./*.log; exit 1; }
    wait_for() { # FILE TEXT: 30 seconds at the most
        for i in $(seq 300); do grep -q "$2" "$1" && return; sleep 0.1; done
        fail "$2 in $1"
    }

    # Terminals A and C: one program waits for a key, one for the button of its box.
    mkfifo keys_of_a keys_of_c
    script -qec "'$learn' start first_process '$name'" /dev/null <keys_of_a >a.log 2>&1 &
    a=$!
    exec 3>keys_of_a
    wait_for a.log 'Press any key'
    script -qec "'$learn' start second_process '$name'" /dev/null <keys_of_c >c.log 2>&1 &
    c=$!
    exec 4>keys_of_c
    wait_for c.log 'Read: Message from first process.'

    # Terminal B.
    "$learn" start who_am_i >b1.log 2>&1 || fail 'who_am_i ends with 0'
    "$learn" start first_process "$name" >b2.log 2>&1 && fail 'a second first_process is refused'
    grep -q 'error 183' b2.log || fail 'error 183'
    timeout 60 "$learn" run 02 >b3.log 2>&1 3>&- 4>&- || fail 'the story is played, and the command returns'
    kill -0 $a || fail 'the program in terminal A goes on'
    kill -0 $c || fail 'the program in terminal C goes on'

    # A key in A, Ctrl+C in C.
    printf '\r' >&3
    wait $a || fail 'first_process ends with 0'
    grep -q 'closed the handle' a.log || fail 'the last line of first_process'
    printf '\003' >&4
    wait $c && fail 'Ctrl+C ends second_process'
    exit 0
]] sh "${CMAKE_CURRENT_LIST_DIR}/../../../learn" "${unique}")
file(REMOVE_RECURSE "${folder}")
if(failed)
    say("${output}")
    message(FATAL_ERROR "Two terminals disturb each other.")
endif()
