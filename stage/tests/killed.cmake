# Who plays a scene is killed in the middle of it, and what the scene has started ends with him.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")
if(CMAKE_HOST_WIN32)
    message("Skipped: this test kills with the means of Linux")
    return()
endif()

# expect(TEXT): a second stage, an onlooker, plays TEXT to its end.
function(expect text)
    run_stage("${text}" code transcript)
    say("${transcript}")
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "expected: ${text}\nfound:    the transcript above")
    endif()
endfunction()

# Once the stage is killed, once the script that runs it.
foreach(victim IN ITEMS stage script)
    string(RANDOM LENGTH 12 unique)
    set(object "Local\\ActorObject${unique}")
    set(scene "${BIN}/../scenes/${unique}.cmake")
    file(WRITE "${scene}" "
        include(\"${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake\")
        play([[
            start actor with child=${object} hang=1
            wait at most 60000 ms
            actor exits with 0
        ]])")
    execute_process(COMMAND sh -c "'${CMAKE_COMMAND}' -D BIN='${BIN}' -D MODE=show -P '${scene}' >'${scene}.log' 2>&1 & echo $! >'${scene}.pid'")
    expect("${object} exists")
    file(STRINGS "${scene}.pid" id)
    if(victim STREQUAL "stage")
        # The stage is the only child of the script.
        file(STRINGS "/proc/${id}/task/${id}/children" id)
        string(STRIP "${id}" id)
    endif()
    execute_process(COMMAND sh -c "kill -9 ${id}" COMMAND_ERROR_IS_FATAL ANY)
    expect("${object} does not exist")
endforeach()
