# EXERCISE, the folder of an exercise, has all its parts: a starter with numbered TODOs, a solution
# without any, three hints, and at least two wrong answers.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/text.cmake")

function(must_be condition what)
    if(NOT (${condition}))
        message(FATAL_ERROR "expected: ${what} in ${EXERCISE}\nfound:    none")
    endif()
endfunction()

file(READ "${EXERCISE}/starter.cpp" starter)
file(READ "${EXERCISE}/solution.cpp" solution)
file(READ "${EXERCISE}/hints.md" hints)
file(GLOB wrong "${EXERCISE}/wrong/*.cpp")
list(LENGTH wrong count)
must_be("starter MATCHES \"// TODO 1\"" "TODO 1 in the starter")
must_be("NOT solution MATCHES TODO" "no TODO in the solution")
must_be("solution MATCHES \"// WHY: \"" "a line with // WHY: in the solution")
must_be("count GREATER 1" "at least two wrong answers")
foreach(number IN ITEMS 1 2 3)
    must_be("hints MATCHES \"## Hint ${number}\\n\\n[A-Z]\"" "Hint ${number}")
endforeach()
