# A program that prints more than anybody reads.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

run_stage("
    start actor with flood=flood
    actor prints dry land
" code transcript)
string(LENGTH "${transcript}" length)
string(REPLACE "actor: flood\n" "" transcript "${transcript}") # no regular expression: it would be deep
say("${transcript}")
if(NOT code EQUAL 1 OR NOT transcript MATCHES "expected: a program writes at most 1 MiB\n  found:    it has written more")
    message(FATAL_ERROR "expected: 1, a program writes at most 1 MiB\nfound:    ${code}, ${length} bytes")
endif()
