# A page says what the files say. Tests one page, or mends it.
#
#   cmake -D PAGE=<file>.md [-D MODE=test|fix] -P tools/pages/page.cmake
#
# In front of a code block a comment tells where its lines come from:
#   <!-- transcript: tests/story.txt -->        the whole file
#   <!-- file: solution.cpp -->                 the whole file
#   <!-- lines: tests/story.txt 12 20 -->       these lines of a file
#   <!-- excerpt: first_process.cpp 2 -->       the paragraph that starts with "// 2. "
#   <!-- edit: no_check -->                     the change of an edit of edits.cmake
#   <!-- run: ./learn list -->                  the command and what it prints
# Tested besides: every link leads somewhere, every command exists, and the page of a lesson has
# its headings in their order, names every program, and tells the minutes that it takes.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/page_sources.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/page_checks.cmake")
get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
get_filename_component(FOLDER "${PAGE}" DIRECTORY)

function(complain line_number expected found)
    say("${PAGE}:${line_number}")
    say("  expected: ${expected}")
    say("  found:    ${found}")
    set_property(GLOBAL PROPERTY wrong TRUE)
endfunction()

file(READ "${PAGE}" page)
page_from_sources("${page}" wanted)
if(FOLDER MATCHES "/lessons/[^/]+$")
    minutes_of_page("${wanted}" minutes)
    string(REGEX REPLACE "\n\\*\\*[0-9]+ minutes\\*\\* ·" "\n**${minutes} minutes** ·" wanted "${wanted}")
endif()
if(MODE STREQUAL "fix")
    write_lf("${PAGE}" "${wanted}")
    return()
endif()
difference("${wanted}" "${page}" found)
if(found)
    say("${PAGE} differs from its sources, ${found}")
    say("A program or a scene that has changed changes its page, too. Read the difference.")
    say("If the change shall stay: ${LEARN} record --yes    To get the original back: git checkout lessons")
    set_property(GLOBAL PROPERTY wrong TRUE)
endif()
check_lines("${page}")
if(FOLDER MATCHES "/lessons/[^/]+$")
    check_files_are_named("${page}")
    check_lesson("${page}")
endif()

get_property(wrong GLOBAL PROPERTY wrong)
if(wrong)
    message(FATAL_ERROR "The page is not what the files say.")
endif()
