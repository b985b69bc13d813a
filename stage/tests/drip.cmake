# A program that prints without end, a little at a time: the wait ends at its limit all the same.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

run_stage("
    start actor with drip=drop
    actor prints drop
    wait at most 200 ms
    actor prints splash
" code transcript)
say("${transcript}")
# How many lines there are depends on the machine, so the transcript is not recorded.
if(NOT code EQUAL 1 OR NOT transcript MATCHES "expected: actor prints \"splash\"\n  found:    \"drop\", then ")
    message(FATAL_ERROR "expected: 1, found: \"drop\", then ...\nfound:    ${code}")
endif()
