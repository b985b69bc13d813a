# After a scene has failed nothing is left: no program, and no program that a program started.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

function(expect code_expected text_expected text)
    run_stage("${text}" code transcript)
    say("${transcript}")
    string(FIND "${transcript}" "${text_expected}" at)
    if(NOT code EQUAL code_expected OR at EQUAL -1)
        message(FATAL_ERROR "expected: ${code_expected}, ${text_expected}\nfound:    ${code}")
    endif()
endfunction()

# The name is made here and not by the stage, so that the second scene asks for the same object.
string(RANDOM LENGTH 12 unique)
set(object "Local\\ActorObject${unique}")
expect(1 "it is still running" "
    start actor with child=${object} say=ready hang=1
    actor prints ready
    ${object} exists
    wait at most 100 ms
    actor exits with 0
")
expect(0 "does not exist" "${object} does not exist")
