# Every path of every program of LESSON, or of the one file PROGRAM, gives back its handles and its
# views. No scene can see that: at the end of a process the system gives back everything by itself.
# So cppcheck reads the source.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../expect.cmake")
needs_program(CPPCHECK cppcheck "cppcheck is not installed")
set(programs "${PROGRAM}")
if(DEFINED LESSON)
    file(GLOB programs "${LESSON}/*.cpp" "${LESSON}/exercise/solution.cpp")
endif()
# Each program stands alone, so two of them may have different structs of one name. A program that shows the mistake
# says so to cppcheck.
# Once with our rules for handles, once with those for views: together they hide each other.
foreach(rules IN ITEMS "handles" "views")
    execute_process(COMMAND "${CPPCHECK}" --quiet --platform=win64 --std=c++20 --enable=warning
        --suppress=ctuOneDefinitionRuleViolation --inline-suppr --error-exitcode=1 --library=windows "--library=${CMAKE_CURRENT_LIST_DIR}/${rules}.cfg" ${programs}
        ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
    if(failed)
        say("expected: every handle and every view is given back, on every path")
        say("found:    ${output}")
        message(FATAL_ERROR "A program keeps something.")
    endif()
endforeach()

# cppcheck does not follow a handle that a call gives through a pointer: here the text must do.
foreach(program IN LISTS programs)
    file(READ "${program}" text)
    if("${text}" MATCHES "OpenProcessToken\\([^;]*&([a-z_]+)\\)")
        set(handle "${CMAKE_MATCH_1}")
        string(FIND "${text}" "CloseHandle(${handle})" at)
        if(at EQUAL -1)
            say("expected: CloseHandle(${handle}) in ${program}")
            say("found:    OpenProcessToken only")
            message(FATAL_ERROR "A program keeps something.")
        endif()
    endif()
endforeach()
