# Plays a scene. A scene includes this file and calls play([[ ... ]]); stage/README.md tells which
# sentences a scene may hold. The transcript is compared with <scene>.txt beside the scene.
#
#   cmake [-D BIN=<folder of the programs>] [-D MODE=test|show|record] -P <scene>.cmake
#     test    (default) compare; a missing recording is a failure
#     show    print the transcript while it happens, compare nothing
#     record  write the recording
cmake_minimum_required(VERSION 3.20)
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../wine/run.cmake")

if(NOT DEFINED MODE AND DEFINED ENV{SCENE_MODE}) # learn record sets it
    set(MODE "$ENV{SCENE_MODE}")
endif()
if(NOT DEFINED BIN)
    if(CMAKE_HOST_WIN32)
        set(BIN "${CMAKE_CURRENT_LIST_DIR}/../../build/windows/bin")
    else()
        set(BIN "${CMAKE_CURRENT_LIST_DIR}/../../build/wine/bin")
    endif()
endif()
use_windows("${BIN}")

# play(TEXT): the scene must be played to its end.
function(play text)
    if(DEFINED EDIT)
        play_edited("${text}")
    else()
        play_and_compare("${text}" 0)
    endif()
endfunction()

# play_edited(TEXT): for edited.cmake.
function(play_edited text)
    if(KIND STREQUAL "try")
        run_stage("${text}" code transcript)
        if(NOT code MATCHES "^[01]$")
            set(transcript "${code}\n${transcript}")
        endif()
        say("${transcript}")
        record_or_compare("${RECORDING}" "${transcript}")
        return()
    endif()
    if(KIND STREQUAL "right")
        play_to_code("${text}" 0 "expected: the right answer ${NAME} is accepted")
        return()
    endif()
    run_stage("${text}" code transcript)
    say("${transcript}")
    string(REGEX MATCH "The scene stops at line [0-9]+: ([^\n]*)" stopped "${transcript}")
    set(found "${CMAKE_MATCH_1}")
    if(NOT code EQUAL 1 OR NOT stopped)
        message(FATAL_ERROR "expected: the edit ${NAME} makes the scene fail\nfound:    ${code}")
    elseif(DEFINED FAILS AND NOT found STREQUAL FAILS)
        message(FATAL_ERROR "expected: it fails at: ${FAILS}\nfound:    ${found}")
    endif()
endfunction()

# play_to_code(TEXT CODES PROBLEM): the stage must end with one of these codes, a regular expression, and the words of
# the scene are not compared. PROBLEM is what is said otherwise.
function(play_to_code text codes problem)
    run_stage("${text}" code transcript)
    say("${transcript}")
    if(NOT code MATCHES "^(${codes})$")
        message(FATAL_ERROR "${problem}\nfound:    ${code}")
    endif()
endfunction()

# play_unrecorded(TEXT): the scene must be played to its end, and its words are not compared: they
# belong to the system that plays it.
function(play_unrecorded text)
    play_to_code("${text}" "0|77" "The scene was not played as it should be.")
endfunction()

# play_and_fail(TEXT): for tests of the stage. The scene must fail as the recording tells.
function(play_and_fail text)
    play_and_compare("${text}" 1)
endfunction()

# play_malformed(TEXT): for tests of the stage. The scene must be refused as the recording tells.
function(play_malformed text)
    play_and_compare("${text}" 2)
endfunction()

# run_stage(TEXT CODE TRANSCRIPT): plays TEXT; gives the exit code of the stage and the transcript.
# CODE is a sentence when a program has ended the stage. With MODE=show the transcript is printed
# instead, while it happens. When STAGE_FOLDER is set, a folder beside the stage, programs are looked
# for there first.
function(run_stage text code_variable transcript_variable)
    string(RANDOM LENGTH 12 key)
    set(script "${BIN}/../scenes/${key}")
    file(WRITE "${script}" "${text}")
    # Files, not pipes: Wine's own helpers live longer than the stage and would keep a pipe open.
    set(to_files OUTPUT_FILE "${script}.transcript")
    set(mark "${key}")
    if(DEFINED EDIT) # it mostly fails: the suite need not wait for the whole limit
        list(APPEND mark 3000)
    endif()
    if(MODE STREQUAL "show")
        unset(to_files)
        unset(mark)
    endif()
    if(NOT STAGE_FOLDER)
        set(STAGE_FOLDER ".")
    endif()
    # Once in a long while Wine does not start a program at all. The stage that runs says something,
    # or ends with 0; one that has said nothing and failed has not begun, and is started again.
    foreach(attempt RANGE 2)
        execute_process(COMMAND ${WINDOWS_RUN} "${BIN}/stage.exe" "${STAGE_FOLDER}" ${mark} INPUT_FILE "${script}"
            ${to_files} ERROR_FILE "${script}.noise" ENCODING UTF-8 RESULT_VARIABLE code)
        if(code EQUAL 0 OR MODE STREQUAL "show")
            break()
        endif()
        file(SIZE "${script}.transcript" size)
        if(size GREATER 0)
            break()
        endif()
    endforeach()
    set(transcript "")
    if(NOT MODE STREQUAL "show")
        file(READ "${script}.transcript" transcript)
        string(FIND "${transcript}" "${key} ${code}\n" end REVERSE)
        if(NOT end EQUAL -1)
            string(SUBSTRING "${transcript}" 0 ${end} transcript)
        elseif(transcript STREQUAL "" AND NOT code EQUAL 0) # it did not start: say what Wine says
            file(READ "${script}.noise" transcript)
        else()
            set(code "the stage was ended from outside")
            string(APPEND transcript "\nA program has ended the stage: the scene was not played to its end.\n")
        endif()
    endif()
    file(REMOVE "${script}" "${script}.transcript" "${script}.noise")
    set(${code_variable} "${code}" PARENT_SCOPE)
    set(${transcript_variable} "${transcript}" PARENT_SCOPE)
endfunction()

# play_and_compare(TEXT CODE [RECORDING]): the default recording is <scene>.txt beside the scene.
function(play_and_compare text expected_code)
    string(REGEX REPLACE "\\.cmake$" ".txt" recording "${CMAKE_SCRIPT_MODE_FILE}")
    if(ARGC GREATER 2)
        set(recording "${ARGV2}")
    endif()
    run_stage("${text}" code transcript)
    if(NOT MODE STREQUAL "show")
        say("${transcript}")
    endif()
    if(code EQUAL 77)
        return() # skipped: CTest finds the word in the transcript
    elseif(NOT code EQUAL expected_code)
        if(NOT MODE STREQUAL "show" OR NOT code EQUAL 1) # the stage has said what it expected
            say("expected: the stage ends with ${expected_code}")
            say("found:    ${code}")
        endif()
        message(FATAL_ERROR "The scene was not played as it should be.")
    endif()
    record_or_compare("${recording}" "${transcript}")
endfunction()

function(record_or_compare recording transcript)
    if(MODE STREQUAL "record")
        write_lf("${recording}" "${transcript}")
    elseif(NOT MODE STREQUAL "show")
        compare_with_recording("${recording}" "${transcript}")
    endif()
endfunction()

function(compare_with_recording recording transcript)
    set(problem "")
    if(NOT EXISTS "${recording}")
        set(problem "expected: the recording ${recording}\nfound:    no such file")
    else()
        file(READ "${recording}" expected)
        difference("${expected}" "${transcript}" problem)
    endif()
    if(problem)
        say("The transcript is not the recorded one: ${recording}")
        say("${problem}")
        say("Read the transcript above. If it is right: ${LEARN} record --yes")
        message(FATAL_ERROR "The transcript is not the recorded one.")
    endif()
endfunction()
