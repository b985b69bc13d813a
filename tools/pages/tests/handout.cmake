# The handout of a lesson is one file with everything in it, and nothing that paper cannot do.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
set(root "${CMAKE_CURRENT_LIST_DIR}/../../..")

# Without pandoc, learn says how to get it. The PATH is one without programs.
set(status "${BIN}/../handout/status.txt")
file(MAKE_DIRECTORY "${BIN}/../handout")
expect(0 "pandoc makes the handout, and it is not installed" "${CMAKE_COMMAND}" -E env "PATH=${BIN}/../handout"
    "${CMAKE_COMMAND}" -D "STATUS_FILE=${status}"
    -P "${root}/tools/learn/learn.cmake" -- handout 05)
file(STRINGS "${status}" code)
if(NOT code EQUAL 1)
    message(FATAL_ERROR "expected: exit code 1 without pandoc\nfound:    ${code}")
endif()

needs_program(PANDOC pandoc "pandoc is not installed")

# holds(TEXT): the handout has TEXT. holds_no(TEXT): it has not.
function(holds text)
    string(FIND "${html}" "${text}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "expected: a handout with ${text}\nfound:    no such text in ${file}")
    endif()
endfunction()
function(holds_no text)
    string(FIND "${html}" "${text}" at)
    if(NOT at EQUAL -1)
        message(FATAL_ERROR "expected: a handout without ${text}\nfound:    it is in ${file}")
    endif()
endfunction()

file(GLOB lessons "${root}/lessons/[0-9][0-9]-*")
foreach(lesson IN LISTS lessons)
    get_filename_component(folder "${lesson}" NAME)
    set(file "${BIN}/../handout/${folder}.html")
    file(REMOVE "${file}")
    expect(0 "" "${CMAKE_COMMAND}" -D "PANDOC=${PANDOC}" -D "LESSON=${lesson}" -D "HTML=${file}"
        -P "${root}/tools/pages/handout.cmake")
    file(READ "${file}" html)

    # The transcript, whole: its first line, its last line, and the words between.
    file(STRINGS "${lesson}/tests/story.txt" transcript REGEX "^[a-z_]+ exits with code 0\\.$")
    list(GET transcript 0 line)
    holds("${line}")
    holds("[draw ")
    # An excerpt, in which pandoc marks each word; and the question with its answer.
    holds("<span class=\"co\">// ")
    holds("<strong>1.</strong>")
    holds(">Answers</h2>")
    # A drawing, inside the file: as data, or as it is with a newer pandoc.
    if(NOT html MATCHES "<figure><img[^>]* src=\"data:image/svg|<figure>[^<]*<svg")
        message(FATAL_ERROR "expected: a drawing inside ${file}\nfound:    none")
    endif()
    # The style, and none of what is for the screen only.
    holds("size: A4")
    holds_no(">Next</h2>")
    holds_no("<!-- transcript")
    holds_no("<!-- excerpt")
    holds_no("<details")
    holds_no("tests/story.cmake")
    holds_no("href=\"../")
    holds_no("<link ")
endforeach()
message("The handouts of all lessons hold what they must.")
