# Texts: said, taken apart line by line, compared the way a reader wants to see a difference.
include_guard()

# LEARN: how the command is typed here. cmd finds it without .\ and PowerShell does not.
set(LEARN "./learn")
if(CMAKE_HOST_WIN32)
    set(LEARN ".\\learn")
endif()

# say(TEXT): writes lines to the standard output, as they are. message() would wrap them. A text that is
# too long for a command line is said in parts.
function(say text)
    string(SUBSTRING "${text}" 0 30000 part)
    if("${part}" STREQUAL "${text}")
        execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${text}" ENCODING UTF-8)
        return()
    endif()
    string(FIND "${part}" "\n" end REVERSE)
    if(end LESS 1)
        set(end 30000)
    endif()
    string(SUBSTRING "${text}" 0 ${end} part)
    execute_process(COMMAND "${CMAKE_COMMAND}" -E echo "${part}" ENCODING UTF-8)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${text}" ${end} -1 text)
    say("${text}")
endfunction()

# write_lf(FILE TEXT): writes TEXT as it is, on Windows too. file(WRITE) would write CRLF there.
# TEXT ends with a newline.
function(write_lf file text)
    set(at "@")
    string(REPLACE "@" "@at@" text "${text}") # file(CONFIGURE) puts the @ back
    file(CONFIGURE OUTPUT "${file}" CONTENT "${text}" @ONLY NEWLINE_STYLE LF)
endfunction()

# take_line(TEXT LINE): moves the first line of the variable named TEXT into the variable named LINE.
# Its own variables begin with _, so that no caller's name hides behind them.
function(take_line _text _line)
    string(FIND "${${_text}}" "\n" _end)
    if(_end EQUAL -1)
        set(${_line} "${${_text}}" PARENT_SCOPE)
        set(${_text} "" PARENT_SCOPE)
    else()
        string(SUBSTRING "${${_text}}" 0 ${_end} _first)
        math(EXPR _end "${_end} + 1")
        string(SUBSTRING "${${_text}}" ${_end} -1 _rest)
        set(${_line} "${_first}" PARENT_SCOPE)
        set(${_text} "${_rest}" PARENT_SCOPE)
    endif()
endfunction()

# split_lines(TEXT NAME): the variables NAME_1, NAME_2, ... are the lines of TEXT, and NAME_COUNT says how many.
function(split_lines text name)
    set(count 0)
    while(NOT text STREQUAL "")
        take_line(text line)
        math(EXPR count "${count} + 1")
        set(${name}_${count} "${line}" PARENT_SCOPE)
    endwhile()
    set(${name}_COUNT ${count} PARENT_SCOPE)
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
