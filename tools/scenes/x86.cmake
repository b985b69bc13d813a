# 32-bit programs in a scene. Included after scene.cmake.
#
# use_x86(SOURCE): the program of this source is a 32-bit one in what follows. X86 is TRUE then. Otherwise the scene
# cannot be played here, and the reason is printed. On Windows the preset windows-x86 builds the program; elsewhere
# it is compiled now, if a compiler for x86 is there.
include_guard()

macro(skip_without reason)
    message("Skipped: ${reason}")
    return()
endmacro()

function(use_x86 source)
    set(X86 FALSE PARENT_SCOPE)
    get_filename_component(name "${source}" NAME_WE)
    set(program "${BIN}/x86/${name}.exe")
    file(MAKE_DIRECTORY "${BIN}/x86")
    if(CMAKE_HOST_WIN32)
        set(built "${BIN}/../../windows-x86/bin/${name}.exe")
        if(NOT EXISTS "${built}")
            skip_without("the 32-bit ${name} is not built. The preset windows-x86 builds it")
        endif()
        file(COPY "${built}" DESTINATION "${BIN}/x86")
    else()
        find_program(COMPILER_X86 i686-w64-mingw32-g++)
        if(NOT COMPILER_X86)
            skip_without("i686-w64-mingw32-g++, which compiles for x86, is not installed")
        endif()
        execute_process(COMMAND "${COMPILER_X86}" -std=c++20 -municode -static "${source}" -o "${program}"
            ERROR_VARIABLE output RESULT_VARIABLE failed)
        if(failed)
            message(FATAL_ERROR "expected: ${source} compiles for x86\nfound:    ${output}")
        endif()
    endif()
    # With too many arguments, each program of the course prints its usage and returns 2.
    execute_process(COMMAND ${WINDOWS_RUN} "${program}" 1 2 3 4 RESULT_VARIABLE code OUTPUT_QUIET ERROR_QUIET)
    if(NOT code EQUAL 2)
        skip_without("this system does not run 32-bit programs")
    endif()
    set(STAGE_FOLDER "x86" PARENT_SCOPE)
    set(X86 TRUE PARENT_SCOPE)
endfunction()
