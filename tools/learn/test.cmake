# learn test
set(STEPS need_lesson_if_given install_tools build run_tests)

function(run_tests)
    # More tests than cores: most of the time a scene waits.
    cmake_host_system_information(RESULT jobs QUERY NUMBER_OF_LOGICAL_CORES)
    math(EXPR jobs "${jobs} * 4")
    set(only -LE "^maintainers$")
    if("${ARGUMENTS}" STREQUAL "all")
        set(only "")
    endif()
    if(LESSON)
        # Not what checks the course itself: a program that a reader has changed changes its page, too.
        set(only -L "^${LESSON}$" -LE "^course$")
    endif()
    execute_process(COMMAND "${CMAKE_CTEST_COMMAND}" --preset ${PRESET} --parallel ${jobs} ${only}
        WORKING_DIRECTORY "${ROOT}" ENCODING UTF-8 RESULT_VARIABLE failed)
    if(failed)
        message(NOTICE "A test failed: see expected and found above.")
        stop(1)
    endif()
    say("All tests passed.")
endfunction()
