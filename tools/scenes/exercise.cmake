# The scene of an exercise. It tells what the program `exercise` must do, together with another
# process. The same scene grades the learner's program and tests the course's own answers.
#
#   cmake -D BIN=<folder of the programs> [-D MODE=test|record] -P check.cmake
#     plays the solution, and compares the transcript with solution.txt beside it
#   cmake -D BIN=<folder> -D MINE=<folder of exercise.exe, beside BIN's stage> -P check.cmake
#     grades: prints the transcript, and fails when the exercise is not solved
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/scene.cmake")

# exercise(TEXT): plays TEXT. A right answer comes to its end, every other answer does not.
# At its end every start of the program has released every handle and view, on whatever path it has exited.
function(exercise text)
    string(APPEND text "
    advice: Close every handle and unmap every view, also where the program exits early.
    every exercise has released everything
")
    if(DEFINED EDIT)
        play_edited("${text}")
        return()
    endif()
    get_filename_component(folder "${CMAKE_SCRIPT_MODE_FILE}" DIRECTORY)
    if(DEFINED MINE)
        set(STAGE_FOLDER "${MINE}")
        play_to_code("${text}" 0 "The exercise is not solved.")
        return()
    endif()
    string(REGEX MATCH "/([0-9]+)-[^/]*/exercise" unused "${folder}")
    set(STAGE_FOLDER "exercises/${CMAKE_MATCH_1}/solution")
    play_and_compare("${text}" 0 "${folder}/solution.txt")
endfunction()
