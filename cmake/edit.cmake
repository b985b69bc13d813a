# Edits: a program of the course, changed a little, to see what happens. An edit names what stands in the
# source, exactly once, and what comes in its place:
#
#   wrong(NAME WHY [[...]] OLD [[...]] NEW [[...]] FAILS [[a sentence of check.cmake]])
#       in exercise/wrong.cmake: a wrong answer, made from the solution. FAILS is where the check stops.
#   experiment(NAME PROGRAM p OLD [[...]] NEW [[...]] RUN scene)
#       in edits.cmake of a lesson: what its page asks the reader to try. tests/try_NAME.txt is recorded.
#   fault(NAME PROGRAM p OLD [[...]] NEW [[...]] RUN scene [FAILS [[a sentence]]])
#       in edits.cmake of a lesson: a mistake that the scene must notice.
#
# OLD and NEW may come several times. Both projects read these files: test_programs builds the edited program
# in bin/edits/NN/<kind>_NAME, and the course has the test, in which tools/scenes/edited.cmake plays the scene.
# EDIT_LESSON is the folder of the lesson. Its edits.cmake may set EDIT_ON_WINE, a source that is linked into each
# edited program when it is built for Wine, as ON_WINE in lesson().
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/program.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/testing.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/witness.cmake")

# read_edit(COUNT): for a function of one of the forms above, called with ${ARGC}. Sets edit_NAME and so on,
# and edit_TEXT, the changes as CMake code. Not a list: C++ is full of semicolons and brackets.
macro(read_edit count)
    set(edit_I 0)
    set(edit_NAME "${ARGV${edit_I}}") # not ARGV0, which would be the macro's own
    set(edit_TEXT "")
    set(edit_CHANGES 0)
    set(edit_I 1)
    while(edit_I LESS "${count}")
        math(EXPR edit_NEXT "${edit_I} + 1")
        set(edit_KEY "${ARGV${edit_I}}")
        set(edit_VALUE "${ARGV${edit_NEXT}}")
        if(NOT edit_KEY MATCHES "^(WHY|OLD|NEW|FAILS|PROGRAM|RUN)$")
            message(FATAL_ERROR "The edit ${edit_NAME}: '${edit_KEY}' is not one of WHY, OLD, NEW, FAILS, PROGRAM, RUN.")
        endif()
        if(edit_KEY STREQUAL "OLD")
            math(EXPR edit_CHANGES "${edit_CHANGES} + 1")
        endif()
        if(edit_KEY MATCHES "^(OLD|NEW)$")
            string(APPEND edit_TEXT "set(${edit_KEY}_${edit_CHANGES} [====[${edit_VALUE}]====])\n")
        else()
            set(edit_${edit_KEY} "${edit_VALUE}")
            string(APPEND edit_TEXT "set(${edit_KEY} [====[${edit_VALUE}]====])\n")
        endif()
        math(EXPR edit_I "${edit_I} + 2")
    endwhile()
    string(APPEND edit_TEXT "set(CHANGES ${edit_CHANGES})\n")
endmacro()

# add_edit(KIND SOURCE PROGRAM SCENE): builds the edit that was read, or adds its test.
function(add_edit kind source program scene)
    string(REGEX MATCH "/([0-9]+)-[^/]*$" unused "${EDIT_LESSON}")
    set(folder "edits/${CMAKE_MATCH_1}/${kind}_${edit_NAME}")
    if(NOT TEST_PROGRAMS)
        script_test("${kind}.${edit_NAME}" "${COURSE}/tools/scenes/edited.cmake"
            -D "EDIT=${CMAKE_BINARY_DIR}/bin/${folder}/edit.cmake")
        return()
    endif()
    set(own "${BIN}/${folder}")
    file(CONFIGURE OUTPUT "${own}/edit.cmake" @ONLY CONTENT "set(KIND ${kind})
set(NAME ${edit_NAME})
set(SOURCE [====[${source}]====])
set(EDITED [====[${own}/${program}.cpp]====])
set(SCENE [====[${scene}]====])
set(STAGE_FOLDER ${folder})
${edit_TEXT}")
    add_custom_command(OUTPUT "${own}/${program}.cpp"
        COMMAND "${CMAKE_COMMAND}" -P "${COURSE}/tools/scenes/apply_edit.cmake" "${own}/edit.cmake"
        DEPENDS "${source}" "${own}/edit.cmake" "${COURSE}/tools/scenes/apply_edit.cmake"
        COMMENT "Editing ${program}: ${edit_NAME}")
    string(REPLACE "/" "_" target "${folder}")
    program("${target}" "${own}/${program}.cpp")
    if(kind STREQUAL "wrong")
        graded("${target}")
    endif()
    if(EDIT_ON_WINE AND NOT CMAKE_HOST_WIN32)
        target_sources("${target}" PRIVATE "${EDIT_ON_WINE}")
    endif()
    set_target_properties("${target}" PROPERTIES
        OUTPUT_NAME "${program}"
        RUNTIME_OUTPUT_DIRECTORY "${own}$<0:>")
endfunction()

function(wrong)
    read_edit(${ARGC})
    if(NOT edit_WHY OR NOT edit_FAILS)
        message(FATAL_ERROR "The wrong answer ${edit_NAME} needs WHY and FAILS.")
    endif()
    add_edit(wrong "${EDIT_LESSON}/exercise/solution.cpp" exercise
        "${EDIT_LESSON}/exercise/check.cmake")
endfunction()

function(experiment)
    read_edit(${ARGC})
    add_edit(try "${EDIT_LESSON}/${edit_PROGRAM}.cpp" "${edit_PROGRAM}"
        "${EDIT_LESSON}/tests/${edit_RUN}.cmake")
endfunction()

function(fault)
    read_edit(${ARGC})
    add_edit(fault "${EDIT_LESSON}/${edit_PROGRAM}.cpp" "${edit_PROGRAM}"
        "${EDIT_LESSON}/tests/${edit_RUN}.cmake")
endfunction()
