# learn: one command for everything. learn and learn.cmd call this file; learn help lists the commands.
#
# Each command has a file of its own here, which sets STEPS: what is done, one after the other, until
# one calls stop(). What several commands use is in arguments, build, learner, lesson and reasons.cmake.
# Exit codes: 0 done, 1 it did not work, 2 wrong usage. learn start returns the program's own code.
if(CMAKE_VERSION VERSION_LESS 3.21)
    message(NOTICE "CMake ${CMAKE_VERSION} is too old: learn needs CMake 3.21 or later, from https://cmake.org/download/")
    file(WRITE "${STATUS_FILE}" "1\n")
    return()
endif()
cmake_minimum_required(VERSION 3.21)
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../wine/run.cmake")
foreach(part IN ITEMS arguments build learner lesson reasons)
    include("${CMAKE_CURRENT_LIST_DIR}/${part}.cmake")
endforeach()
get_filename_component(ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(CMAKE_HOST_WIN32)
    set(PRESET windows)
else()
    set(PRESET wine)
endif()
set(BUILD "${ROOT}/build/${PRESET}")
set(BIN "${BUILD}/bin")
set(LOG "${BUILD}/learn.log")
set(EXIT_CODE 0)

# What the learner writes. LEARN_MY names another folder: the tests of learn have their own. Other
# tests run beside them, so then nothing is built.
set(MY "${ROOT}/my")
set(AMONG_TESTS FALSE)
if(DEFINED ENV{LEARN_MY})
    set(MY "$ENV{LEARN_MY}")
    set(AMONG_TESTS TRUE)
endif()

# stop(CODE): leaves the step that calls it; the steps that follow are not done. The reason was said
# before, with message(NOTICE), which writes to the standard error.
macro(stop code)
    set(EXIT_CODE ${code} PARENT_SCOPE)
    return()
endmacro()

# Characters that CMake, Ninja or a shell takes for something else. Others were tried: letters of any
# language, spaces, ( ) + , = @ ! ~ ' & # and more.
macro(need_plain_path)
    if("${ROOT}" MATCHES "([][;\"%*\\|])")
        message(NOTICE "The course cannot work in this folder, because of the character ${CMAKE_MATCH_1} in its path:\n"
            "  ${ROOT}\nRename the folder, or move the course.")
        set(EXIT_CODE 1)
    endif()
endmacro()

# The words after the first "--" are the reader's. FIRST is the place of the first one.
set(FIRST 0)
foreach(i RANGE ${CMAKE_ARGC})
    if(FIRST AND i LESS CMAKE_ARGC)
        list(APPEND ARGUMENTS "${CMAKE_ARGV${i}}")
    elseif("${CMAKE_ARGV${i}}" STREQUAL "--")
        math(EXPR FIRST "${i} + 1")
    endif()
endforeach()
list(POP_FRONT ARGUMENTS WORD)

if("${WORD}" STREQUAL "")
    set(WORD help)
endif()
need_plain_path()
if("${WORD}" MATCHES "^[a-z]+$" AND NOT WORD STREQUAL "learn")
    include("${CMAKE_CURRENT_LIST_DIR}/${WORD}.cmake" OPTIONAL)
endif()
if(NOT DEFINED STEPS)
    message(NOTICE "There is no command '${WORD}'. To see all commands: ${LEARN} help")
    set(EXIT_CODE 2)
endif()
foreach(step IN LISTS STEPS)
    if(EXIT_CODE EQUAL 0)
        cmake_language(CALL ${step})
    endif()
endforeach()
file(WRITE "${STATUS_FILE}" "${EXIT_CODE}\n")
