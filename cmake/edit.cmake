# Edits: a program of the course, changed a little. An edit names what stands in the source, exactly once, and
# what comes in its place:
#
#   OLD [[...]] [TO [[...]]] NEW [[...]]     may come several times. With TO, all from OLD up to the end of TO is replaced.
#
#   starter(FAILS [[a sentence of check.cmake]] OLD ... NEW ...)
#       in exercise/starter.cmake: what the learner begins with, made from the solution. FAILS is where the check stops.
#   wrong(NAME WHY [[...]] FAILS [[...]] OLD ... NEW ...)
#       in exercise/wrong.cmake: a wrong answer, made from the solution.
#   right(NAME WHY [[...]] OLD ... NEW ...)
#       in exercise/right.cmake: another right answer, which the check must accept.
#   experiment(NAME PROGRAM p RUN scene OLD ... NEW ...)
#       in edits.cmake of a lesson: what its page asks the reader to try. tests/try_NAME.txt is recorded.
#   fault(NAME PROGRAM p RUN scene [FAILS [[a sentence]]] OLD ... NEW ...)
#       in edits.cmake of a lesson: a mistake that the scene must notice.
#
# Both projects read these files: test_programs builds the edited program in bin/edits/NN/<kind>_NAME, and the course
# has the test, in which tools/scenes/edited.cmake plays the scene. EDIT_LESSON is the folder of the lesson. Its
# edits.cmake may set EDIT_ON_WINE, a source that is linked into each edited program when it is built for Wine, as
# ON_WINE in lesson().
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/program.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/testing.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/witness.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/read_edit.cmake")

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
    if(kind MATCHES "^(starter|right|wrong)$")
        graded("${target}")
    endif()
    if(EDIT_ON_WINE AND NOT CMAKE_HOST_WIN32)
        target_sources("${target}" PRIVATE "${EDIT_ON_WINE}")
    endif()
    set_target_properties("${target}" PROPERTIES
        OUTPUT_NAME "${program}"
        RUNTIME_OUTPUT_DIRECTORY "${own}$<0:>")
    if(kind MATCHES "^(right|wrong|fault)$")
        set_target_properties("${target}" PROPERTIES EXCLUDE_FROM_ALL TRUE EXCLUDE_FROM_DEFAULT_BUILD TRUE)
        add_dependencies(proofs "${target}")
    endif()
endfunction()

# add_answer(KIND): an edit of the solution, which check.cmake grades.
function(add_answer kind)
    if(NOT edit_WHY OR (NOT edit_FAILS AND NOT kind STREQUAL "right"))
        message(FATAL_ERROR "The ${kind} answer ${edit_NAME} needs WHY, and FAILS if it is not right.")
    endif()
    add_edit(${kind} "${EDIT_LESSON}/exercise/solution.cpp" exercise "${EDIT_LESSON}/exercise/check.cmake")
endfunction()

function(starter)
    set(edit_WHY "it is not solved yet")
    read_edit(${ARGC} exercise)
    add_answer(starter)
endfunction()

function(wrong)
    read_edit(${ARGC})
    add_answer(wrong)
endfunction()

function(right)
    read_edit(${ARGC})
    add_answer(right)
endfunction()

function(experiment)
    read_edit(${ARGC})
    add_edit(try "${EDIT_LESSON}/${edit_PROGRAM}.cpp" "${edit_PROGRAM}" "${EDIT_LESSON}/tests/${edit_RUN}.cmake")
endfunction()

function(fault)
    read_edit(${ARGC})
    add_edit(fault "${EDIT_LESSON}/${edit_PROGRAM}.cpp" "${edit_PROGRAM}" "${EDIT_LESSON}/tests/${edit_RUN}.cmake")
endfunction()
