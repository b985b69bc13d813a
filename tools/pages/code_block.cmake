# Where the code blocks of a page begin and end.
include_guard()

# cross_fence(LINE BLOCK CROSSED): CROSSED says whether the line begins or ends a code block. The variable named BLOCK
# then is the language of the block that begins, or empty. It begins as an empty one.
function(cross_fence line block_variable crossed)
    set(${crossed} FALSE PARENT_SCOPE)
    if("${line}" MATCHES "^```(.*)$")
        set(${crossed} TRUE PARENT_SCOPE)
        set(block "")
        if("${${block_variable}}" STREQUAL "")
            set(block "${CMAKE_MATCH_1}")
        endif()
        set(${block_variable} "${block}" PARENT_SCOPE)
    endif()
endfunction()
