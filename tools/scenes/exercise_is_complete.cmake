# EXERCISE, the folder of an exercise, has all its parts: a starter with numbered TODOs, a solution
# that says why, three hints, and at least six wrong answers.
cmake_minimum_required(VERSION 3.20)

# must_have(FILE PATTERN): the file of the exercise holds a text that matches.
function(must_have file pattern)
    file(READ "${EXERCISE}/${file}" text)
    if(NOT text MATCHES "${pattern}")
        message(FATAL_ERROR "expected: ${pattern} in ${EXERCISE}/${file}\nfound:    none")
    endif()
endfunction()

must_have(starter.cpp "// TODO 1: ")
must_have(solution.cpp "// WHY: ")
foreach(number IN ITEMS 1 2 3)
    must_have(hints.md "## Hint ${number}\n\n[A-Z`]")
endforeach()
file(READ "${EXERCISE}/solution.cpp" solution)
if(solution MATCHES "TODO")
    message(FATAL_ERROR "expected: a solution without a TODO\nfound:    one in ${EXERCISE}/solution.cpp")
endif()

# Wrong answers: edits of the solution, and files where the whole shape differs.
set(count 0)
if(EXISTS "${EXERCISE}/wrong.cmake")
    file(STRINGS "${EXERCISE}/wrong.cmake" wrong REGEX "^wrong\\(")
    list(LENGTH wrong count)
endif()
file(GLOB wrong RELATIVE "${EXERCISE}" "${EXERCISE}/wrong/*.cpp")
foreach(answer IN LISTS wrong)
    math(EXPR count "${count} + 1")
    must_have("${answer}" "// WRONG: ")
    string(REPLACE ".cpp" ".txt" transcript "${answer}")
    must_have("${transcript}" "advice: ") # the learner is told where to look
endforeach()
if(count LESS 6)
    message(FATAL_ERROR "expected: at least six wrong answers in ${EXERCISE}/wrong.cmake\nfound:    ${count}")
endif()
