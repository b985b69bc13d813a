# learn run
set(STEPS need_lesson install_tools build prepare play_story)

function(play_story)
    read_title("${LESSON_FOLDER}" title minutes)
    say("${title}")
    say("")
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "BIN=${BIN}" -D MODE=show 
        -P "${LESSON_FOLDER}/tests/${SCENE}.cmake"
        ENCODING UTF-8 ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
        message(NOTICE "The scene did not end as it should: see expected and found above.")
        stop(1)
    endif()
    file(RELATIVE_PATH page "${ROOT}" "${LESSON_FOLDER}/README.md")
    say("")
    say("Explained in: ${page}")
    if(SCENE STREQUAL "story")
        say("")
        say("The other scenes, each with: ${LEARN} run ${LESSON} SCENE")
        list_scenes("${LESSON_FOLDER}" story)
    endif()
endfunction()
