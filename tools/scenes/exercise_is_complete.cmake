# EXERCISE, the folder of an exercise, has all its parts: a starter with numbered TODOs, a solution
# that says why, three hints, and enough wrong and right answers.
cmake_minimum_required(VERSION 3.20)

# must_have(FILE PATTERN): the file of the exercise holds a text that matches.
function(must_have file pattern)
    file(READ "${EXERCISE}/${file}" text)
    if(NOT text MATCHES "${pattern}")
        message(FATAL_ERROR "expected: ${pattern} in ${EXERCISE}/${file}\nfound:    none")
    endif()
endfunction()

must_have(starter.cmake "// TODO 1: ")
must_have(solution.cpp "// WHY: ")
foreach(number IN ITEMS 1 2 3)
    must_have(hints.md "## Hint ${number}\n\n[A-Z`]")
endforeach()
file(READ "${EXERCISE}/solution.cpp" solution)
if(solution MATCHES "TODO")
    message(FATAL_ERROR "expected: a solution without a TODO\nfound:    one in ${EXERCISE}/solution.cpp")
endif()

# at_least(COUNT KIND): so many answers of this kind are proved against the check.
function(at_least count kind)
    set(answers "")
    if(EXISTS "${EXERCISE}/${kind}.cmake")
        file(STRINGS "${EXERCISE}/${kind}.cmake" answers REGEX "^${kind}\\(")
    endif()
    list(LENGTH answers found)
    if(found LESS count)
        message(FATAL_ERROR "expected: at least ${count} ${kind} answers in ${EXERCISE}/${kind}.cmake\nfound:    ${found}")
    endif()
endfunction()
at_least(15 wrong)
at_least(6 right)
