# read_edit(FIRST COUNT): for a function that describes an edit, as those of edit.cmake: called with the index of its
# first key and with ${ARGC}. Sets edit_<key>, and edit_TEXT, the changes as CMake code. Not a list: C++ is full of
# semicolons and brackets.
include_guard()

macro(read_edit first count)
    set(edit_I "${first}")
    set(edit_TEXT "")
    set(edit_CHANGES 0)
    while(edit_I LESS "${count}")
        math(EXPR edit_NEXT "${edit_I} + 1")
        set(edit_KEY "${ARGV${edit_I}}") # not ARGV0, which would be the macro's own
        set(edit_VALUE "${ARGV${edit_NEXT}}")
        if(NOT edit_KEY MATCHES "^(WHY|OLD|TO|NEW|FAILS|PROGRAM|RUN)$")
            message(FATAL_ERROR "The edit ${edit_NAME}: '${edit_KEY}' is not one of WHY, OLD, TO, NEW, FAILS, PROGRAM, RUN.")
        endif()
        if(edit_KEY STREQUAL "OLD")
            math(EXPR edit_CHANGES "${edit_CHANGES} + 1")
        endif()
        if(edit_KEY MATCHES "^(OLD|TO|NEW)$")
            string(APPEND edit_TEXT "set(${edit_KEY}_${edit_CHANGES} [====[${edit_VALUE}]====])\n")
        else()
            set(edit_${edit_KEY} "${edit_VALUE}")
            string(APPEND edit_TEXT "set(${edit_KEY} [====[${edit_VALUE}]====])\n")
        endif()
        math(EXPR edit_I "${edit_I} + 2")
    endwhile()
    string(APPEND edit_TEXT "set(CHANGES ${edit_CHANGES})\n")
endmacro()
