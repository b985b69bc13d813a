# Plays a scene. A scene includes this file and calls play([[ ... ]]); stage/README.md tells which
# sentences a scene may hold. The transcript is compared with <scene>.txt beside the scene.
#
#   cmake [-D BIN=<folder of the programs>] [-D MODE=test|show|record] -P <scene>.cmake
#     test    (default) compare; a missing recording is a failure
#     show    print the transcript while it happens, compare nothing
#     record  write the recording
cmake_minimum_required(VERSION 3.21)
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/wine.cmake")

if(NOT DEFINED BIN)
    if(CMAKE_HOST_WIN32)
        set(BIN "${CMAKE_CURRENT_LIST_DIR}/../build/windows/bin")
    else()
        set(BIN "${CMAKE_CURRENT_LIST_DIR}/../build/wine/bin")
    endif()
endif()
use_windows("${BIN}")

# play(TEXT): the scene must be played to its end.
function(play text)
    play_and_compare("${text}" 0)
endfunction()

# play_and_fail(TEXT): for tests of the stage. The scene must fail as the recording tells.
function(play_and_fail text)
    play_and_compare("${text}" 1)
endfunction()

# play_malformed(TEXT): for tests of the stage. The scene must be refused as the recording tells.
function(play_malformed text)
    play_and_compare("${text}" 2)
endfunction()

function(play_and_compare text expected_code)
    get_filename_component(folder "${CMAKE_SCRIPT_MODE_FILE}" DIRECTORY)
    get_filename_component(name "${CMAKE_SCRIPT_MODE_FILE}" NAME_WE)
    set(recording "${folder}/${name}.txt")
    string(MD5 key "${CMAKE_SCRIPT_MODE_FILE}")
    set(script "${BIN}/../scenes/${name}-${key}.txt")
    file(WRITE "${script}" "${text}")

    # A file, not a pipe: Wine's own helpers live longer than the stage and would keep a pipe open.
    set(to_file OUTPUT_FILE "${script}.transcript" ERROR_FILE "${script}.noise")
    if(MODE STREQUAL "show")
        unset(to_file)
    endif()
    execute_process(COMMAND ${WINDOWS_RUN} "${BIN}/stage.exe" INPUT_FILE "${script}" ${to_file}
        RESULT_VARIABLE code)
    if(NOT MODE STREQUAL "show")
        file(READ "${script}.transcript" transcript)
        file(READ "${script}.noise" noise)
        say("${transcript}")
    endif()
    if(NOT code EQUAL expected_code)
        say("${noise}")
        say("expected: the stage ends with ${expected_code}")
        say("found:    ${code}")
        message(FATAL_ERROR "The scene was not played as it should be.")
    elseif(MODE STREQUAL "record")
        file(WRITE "${recording}" "${transcript}")
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
        say("Read the transcript above. If it is right: ./learn record --yes")
        message(FATAL_ERROR "The transcript is not the recorded one.")
    endif()
endfunction()
