# Turns the page of a lesson into a handout: one HTML file for A4 paper, with its drawing inside.
#
#   cmake -D PANDOC=<program> -D LESSON=<folder> -D HTML=<file> -P tools/pages/handout.cmake
#
# On paper nothing can be clicked or unfolded. So links inside the course become plain words, the list
# of files keeps the programs only, and the answers stand together on the last page.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/code_block.cmake")
get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

# A page without a drawing of its own gets the one that is right for every lesson.
set(DRAWING "![Two processes, each with a handle and a view, and one file mapping object](${ROOT}/docs/how-it-works.svg)")

# figure_if_drawing(LINE): Markdown's ![text](file) becomes a figure with a caption.
function(figure_if_drawing variable)
    if("${${variable}}" MATCHES "^!\\[(.*)\\]\\((.*)\\)$")
        set(${variable} "<figure><img src=\"${CMAKE_MATCH_2}\" alt=\"${CMAKE_MATCH_1}\"><figcaption>${CMAKE_MATCH_1}</figcaption></figure>"
            PARENT_SCOPE)
    endif()
endfunction()

# unlink(LINE): a link into the course becomes its words. A link to the web stays.
function(unlink variable)
    string(REPLACE "](https://" "]<https://" line "${${variable}}")
    string(REGEX REPLACE "\\[([^][]*)\\]\\([^)]*\\)" "\\1" line "${line}")
    string(REPLACE "]<https://" "](https://" line "${line}")
    set(${variable} "${line}" PARENT_SCOPE)
endfunction()

function(paper_from_page text result)
    string(FIND "${text}" "\n![" has_drawing)
    set(paper "")
    set(answers "## Answers\n\n")
    set(target paper) # the variable that the next lines go to
    set(block "")
    set(question 0)
    while(NOT text STREQUAL "")
        take_line(text line)
        cross_fence("${line}" block crossed)
        if("${block} ${line}" STREQUAL "text ")
            set(line "```\n\n```text") # each step of a transcript is a block of its own: no page ends in it
        elseif(NOT crossed AND block STREQUAL "")
            if("${line}" MATCHES "^<!-- .* -->$|^\\| \\[(tests/|CMakeLists)|^<details>$")
                continue()
            elseif("${line}" MATCHES "^<summary>(.*)</summary>$")
                math(EXPR question "${question} + 1")
                string(APPEND paper "**${question}.** ${CMAKE_MATCH_1}\n\n<div class=\"room\"></div>\n\n")
                set(line "\n**${question}. ${CMAKE_MATCH_1}**")
                set(target answers)
            elseif("${line}" STREQUAL "</details>")
                set(target paper)
                continue()
            elseif("${line}" STREQUAL "## Next")
                break() # the last heading: it leads to other pages
            elseif("${line}" STREQUAL "## How it works" AND has_drawing EQUAL -1)
                set(drawing "${DRAWING}")
                figure_if_drawing(drawing)
                string(APPEND line "\n\n${drawing}")
            endif()
            figure_if_drawing(line)
            unlink(line)
        endif()
        string(APPEND ${target} "${line}\n")
    endwhile()
    set(${result} "${paper}\n${answers}" PARENT_SCOPE)
endfunction()

file(READ "${LESSON}/README.md" page)
string(REGEX MATCH "^# ([^\n]*)" title "${page}")
set(title "${CMAKE_MATCH_1}")
paper_from_page("${page}" paper)

get_filename_component(name "${HTML}" NAME_WE)
get_filename_component(folder "${HTML}" DIRECTORY)
file(WRITE "${folder}/${name}.md" "${paper}")

# One file with everything inside: the word for it has changed with pandoc 2.19. --columns: a table with
# a line longer than this gets columns of equal width, and ours are better measured by the browser.
execute_process(COMMAND "${PANDOC}" --version OUTPUT_VARIABLE version)
string(REGEX MATCH "[0-9]+(\\.[0-9]+)+" version "${version}")
set(one_file --embed-resources --standalone)
if(version VERSION_LESS 2.19)
    set(one_file --self-contained)
endif()
execute_process(COMMAND "${PANDOC}" --from gfm --to html5 ${one_file} --highlight-style monochrome --columns 10000
        --css "${CMAKE_CURRENT_LIST_DIR}/handout.css" --metadata "pagetitle=${title}" --metadata lang=en
        --output "${HTML}" "${folder}/${name}.md"
    WORKING_DIRECTORY "${LESSON}" ERROR_VARIABLE problem RESULT_VARIABLE failed)
file(REMOVE "${folder}/${name}.md")
if(failed)
    message(NOTICE "${problem}")
    message(FATAL_ERROR "pandoc could not make the handout.")
endif()
