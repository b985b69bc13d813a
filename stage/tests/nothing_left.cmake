# After a scene has failed nothing is left: no program, and no program that a program started.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/scene.cmake")

function(expect_code text expected)
    set(script "${BIN}/../scenes/nothing_left.txt")
    file(WRITE "${script}" "${text}")
    execute_process(COMMAND ${WINDOWS_RUN} "${BIN}/stage.exe" INPUT_FILE "${script}"
        OUTPUT_VARIABLE transcript RESULT_VARIABLE code)
    message("${transcript}")
    set(transcript "${transcript}" PARENT_SCOPE)
    if(NOT code EQUAL expected)
        message(FATAL_ERROR "expected: the stage ends with ${expected}\nfound:    ${code}")
    endif()
endfunction()

# The name is made here and not by the stage, so that the second scene asks for the same object.
string(RANDOM LENGTH 12 unique)
set(object "Local\\ActorObject${unique}")
expect_code("
    start actor with child=${object} say=ready hang=1
    actor says ready
    ${object} exists
    wait at most 100 ms
    actor exits with 0
" 1)
if(NOT transcript MATCHES "exists" OR NOT transcript MATCHES "it is still running")
    message(FATAL_ERROR "expected: the scene fails at its last line\nfound:    the transcript above")
endif()
expect_code("${object} is gone" 0)
