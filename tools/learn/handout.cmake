# learn handout
set(STEPS need_lesson make_handout)

# make_handout: needs no compiler and no Wine. Only teachers need pandoc, so nobody gets it unasked.
function(make_handout)
    find_program(PANDOC pandoc)
    if(NOT PANDOC)
        set(how "get it from https://pandoc.org")
        if(NOT CMAKE_HOST_WIN32)
            set(how "type  sudo apt-get install pandoc")
        endif()
        message(NOTICE "pandoc makes the handout, and it is not installed: ${how}")
        stop(1)
    endif()
    set(page "build/handout/lesson-${LESSON}.html")
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "PANDOC=${PANDOC}" -D "LESSON=${LESSON_FOLDER}"
            -D "HTML=${ROOT}/${page}" -P "${ROOT}/tools/pages/handout.cmake"
        ENCODING UTF-8 OUTPUT_QUIET ERROR_VARIABLE problem RESULT_VARIABLE failed)
    if(failed)
        message(NOTICE "${problem}")
        stop(1)
    endif()
    say("The handout is ready: ${page}")
    say("Open it in a browser. To print it: Ctrl+P. The answers are on the last page.")
endfunction()
