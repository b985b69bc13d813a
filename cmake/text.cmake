# Texts: said, taken apart line by line, compared the way a reader wants to see a difference.
include_guard()

# say(TEXT...): writes one line to the standard output, as it is. message() would wrap it.
function(say)
    string(CONCAT text ${ARGN})
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${text}")
endfunction()

# take_line(TEXT LINE): moves the first line of the variable TEXT into the variable LINE.
function(take_line text line)
    string(FIND "${${text}}" "\n" end)
    if(end EQUAL -1)
        set(${line} "${${text}}" PARENT_SCOPE)
        set(${text} "" PARENT_SCOPE)
    else()
        string(SUBSTRING "${${text}}" 0 ${end} first)
        math(EXPR end "${end} + 1")
        string(SUBSTRING "${${text}}" ${end} -1 rest)
        set(${line} "${first}" PARENT_SCOPE)
        set(${text} "${rest}" PARENT_SCOPE)
    endif()
endfunction()

# difference(EXPECTED FOUND RESULT): RESULT is empty when both texts are the same, otherwise
# it shows the first line that differs.
function(difference expected found result)
    set(${result} "" PARENT_SCOPE)
    set(number 0)
    while(NOT "${expected}" STREQUAL "${found}")
        math(EXPR number "${number} + 1")
        take_line(expected expected_line)
        take_line(found found_line)
        if(NOT "${expected_line}" STREQUAL "${found_line}")
            set(${result} "line ${number}\n  expected: ${expected_line}\n  found:    ${found_line}" PARENT_SCOPE)
            return()
        endif()
    endwhile()
endfunction()
