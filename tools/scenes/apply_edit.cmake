# Applies an edit: cmake -P apply_edit.cmake <edit.cmake>, a file that cmake/edit.cmake has written.
#
# When the edit does not fit, the program stays as it is, and <edited file>.problem says why: so a reader who
# has changed a program can go on building, and only the test of the edit fails.
cmake_minimum_required(VERSION 3.20)

# cut(REST PART TEXT): moves what stands before TEXT from the variable REST to the variable PART, and drops TEXT.
# Without TEXT in REST, the variable `problem` says so.
function(cut rest_variable part_variable text)
    string(FIND "${${rest_variable}}" "${text}" at)
    if(at EQUAL -1)
        set(problem "is not there" PARENT_SCOPE)
        return()
    endif()
    string(SUBSTRING "${${rest_variable}}" 0 ${at} before)
    string(LENGTH "${text}" length)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${${rest_variable}}" ${at} -1 after)
    set(${part_variable} "${before}" PARENT_SCOPE)
    set(${rest_variable} "${after}" PARENT_SCOPE)
endfunction()

# apply_edit(SOURCE EDITED): with the changes in CHANGES, OLD_1, TO_1, NEW_1, and so on.
function(apply_edit source edited)
    file(READ "${source}" text)
    file(REMOVE "${edited}.problem")
    foreach(change RANGE 1 ${CHANGES})
        set(problem "")
        set(rest "${text}")
        set(old "${OLD_${change}}")
        cut(rest before "${old}")
        string(FIND "${rest}" "${old}" again)
        if(NOT problem AND NOT again EQUAL -1)
            set(problem "is there more than once")
        endif()
        if(NOT problem AND DEFINED TO_${change})
            set(old "${TO_${change}}")
            cut(rest replaced "${old}")
        endif()
        if(problem)
            file(WRITE "${edited}.problem" "expected: exactly once in ${source}:\n${old}\nfound:    it ${problem}\n")
            break()
        endif()
        set(text "${before}${NEW_${change}}${rest}")
    endforeach()
    file(WRITE "${edited}" "${text}")
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    math(EXPR last "${CMAKE_ARGC} - 1")
    include("${CMAKE_ARGV${last}}")
    apply_edit("${SOURCE}" "${EDITED}")
endif()
