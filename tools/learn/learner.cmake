# What belongs to the learner: the folder my/, which git ignores.
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/read_edit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../scenes/apply_edit.cmake")

function(need_exercise)
    if(NOT EXISTS "${LESSON_FOLDER}/exercise/check.cmake")
        message(NOTICE "Lesson ${LESSON} has no exercise yet. Its page has small experiments: see 'Try it' there.")
        stop(1)
    endif()
    set(EXERCISE "${LESSON_FOLDER}/exercise" PARENT_SCOPE)
    set(MY_FILE "${MY}/${LESSON}/exercise.cpp" PARENT_SCOPE)
endfunction()

# need_my_folder: what the learner has, hints and answers, is written there.
function(need_my_folder)
    get_filename_component(folder "${MY_FILE}" DIRECTORY)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}" ERROR_QUIET)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E touch "${folder}/hints.txt" "${MY}/solved.txt"
        ERROR_QUIET RESULT_VARIABLE failed)
    if(failed)
        cannot_write("${folder}")
        stop(1)
    endif()
    if(IS_DIRECTORY "${MY_FILE}")
        message(NOTICE "${MY_FILE} is a folder. Your program must be a file of this name: rename the folder.")
        stop(1)
    elseif(IS_SYMLINK "${MY_FILE}" AND NOT EXISTS "${MY_FILE}")
        message(NOTICE "${MY_FILE} is a link to a file that does not exist. Delete the link.")
        stop(1)
    endif()
endfunction()

# The learner's file is the starter, which is an edit of the solution. It is made at the first call.
function(make_my_file)
    if(NOT EXISTS "${MY_FILE}")
        include("${EXERCISE}/starter.cmake")
        if(EXISTS "${MY_FILE}.problem")
            file(REMOVE "${MY_FILE}" "${MY_FILE}.problem")
            message(NOTICE "The starter of lesson ${LESSON} is made from its solution, which has been changed.\n"
                "To get the original back: git checkout ${EXERCISE}/solution.cpp")
            stop(1)
        endif()
        say("Your file: ${MY_FILE}")
        say("Follow its TODOs, then run again: ${LEARN} check ${LESSON}")
        say("")
    endif()
endfunction()

function(starter)
    read_edit(${ARGC} exercise)
    cmake_language(EVAL CODE "${edit_TEXT}")
    apply_edit("${EXERCISE}/solution.cpp" "${MY_FILE}")
endfunction()

# What the learner has solved: a line for each lesson, in a file that git ignores.
function(read_solved result)
    set(solved "")
    if(EXISTS "${MY}/solved.txt")
        file(STRINGS "${MY}/solved.txt" solved)
        list(REMOVE_DUPLICATES solved)
    endif()
    set(${result} "${solved}" PARENT_SCOPE)
endfunction()

function(cannot_write folder)
    message(NOTICE "Nothing can be written to ${folder}.\n"
        "If the disk is full, make room. If the folder is not yours, copy the course to a folder that is yours.")
endfunction()
