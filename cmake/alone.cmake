# A lesson stands alone: its folder builds as a project of its own, and a program of it compiles
# with the one command that the pages show.
cmake_minimum_required(VERSION 3.20)
get_filename_component(name "${LESSON}" NAME)
set(folder "${BIN}/../alone/${name}")

function(must_work)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${folder}"
        ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
    if(failed)
        string(REPLACE ";" " " command "${ARGN}")
        message(FATAL_ERROR "expected: this works: ${command}\nfound:    ${output}")
    endif()
endfunction()

file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")
set(toolchain "")
if(TOOLCHAIN)
    set(toolchain "-DCMAKE_TOOLCHAIN_FILE=${TOOLCHAIN}")
endif()
# A smaller windows.h halves the time. The whole one is used by the build of the course.
must_work("${CMAKE_COMMAND}" -S "${LESSON}" -B "${folder}" -G "${GENERATOR}" ${toolchain} -D BUILD_TESTING=OFF
    -D CMAKE_CXX_FLAGS_INIT=-DWIN32_LEAN_AND_MEAN)
must_work("${CMAKE_COMMAND}" --build "${folder}")

# The build above compiles each program from its one file. So one command for one program is enough.
file(GLOB programs "${LESSON}/*.cpp")
list(GET programs 0 program)
if(NOT MSVC)
    must_work("${COMPILER}" -municode -Wall -Wextra "${program}" -o program.exe)
elseif(DEFINED ENV{INCLUDE})
    must_work("${COMPILER}" /nologo /W4 /utf-8 "${program}" user32.lib)
else()
    message("The folder builds alone. Skipped: cl needs a Developer PowerShell to run by hand.")
endif()
