# For tests of commands: what they need, what they give and what they say.
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/text.cmake")

# expect(CODE TEXT COMMAND...): the command ends with CODE, TEXT is in what it writes, and nobody
# sees a message of CMake.
function(expect code text)
    execute_process(COMMAND ${ARGN} ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE found
        INPUT_FILE "${CMAKE_CURRENT_LIST_FILE}" TIMEOUT 50)
    list(JOIN ARGN " " command)
    say("$ ${command}")
    say("${output}")
    string(FIND "${output}" "${text}" at)
    if(NOT found STREQUAL code)
        message(FATAL_ERROR "expected: exit code ${code}\nfound:    ${found}")
    elseif(at EQUAL -1)
        message(FATAL_ERROR "expected: ${text}\nfound:    the output above")
    elseif(output MATCHES "CMake (Error|Warning)|Call Stack")
        message(FATAL_ERROR "expected: a sentence for people\nfound:    a message of CMake")
    endif()
endfunction()

# must_work(FOLDER COMMAND...): the command, called in FOLDER, ends with 0.
function(must_work folder)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${folder}"
        ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
    if(failed)
        list(JOIN ARGN " " command)
        message(FATAL_ERROR "expected: this works: ${command}\nfound:    ${output}")
    endif()
endfunction()

# linux_only(REASON): on Windows the test is skipped.
macro(linux_only reason)
    if(CMAKE_HOST_WIN32)
        message("Skipped: ${reason}")
        return()
    endif()
endmacro()

# needs_program(VARIABLE PROGRAM REASON): sets VARIABLE to the path of PROGRAM. Without it the test is skipped.
macro(needs_program variable program reason)
    find_program(${variable} ${program})
    if(NOT ${variable})
        message("Skipped: ${reason}")
        return()
    endif()
endmacro()

# learner(FOLDER): for tests of learn on Linux. Sets learn, the command, and my, a learner's folder of its own,
# empty. On Windows the test is skipped.
macro(learner folder)
    linux_only("this test calls the learn for Linux")
    get_filename_component(learn "${CMAKE_CURRENT_LIST_DIR}/../../../learn" ABSOLUTE)
    set(my "${BIN}/../${folder}")
    set(ENV{LEARN_MY} "${my}")
    file(REMOVE_RECURSE "${my}")
endmacro()
