# A lesson stands alone: its folder builds as a project of its own, and each program of it compiles
# with the one command that the pages show. In the suite the first program stands for all; .ci/run sets EVERY.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../expect.cmake")
get_filename_component(name "${LESSON}" NAME)
set(folder "${BIN}/../alone/${name}")

file(REMOVE_RECURSE "${folder}")
file(MAKE_DIRECTORY "${folder}")
set(toolchain "")
if(TOOLCHAIN)
    set(toolchain "-DCMAKE_TOOLCHAIN_FILE=${TOOLCHAIN}")
endif()
must_work("${folder}" "${CMAKE_COMMAND}" -S "${LESSON}" -B "${folder}" -G "${GENERATOR}" ${toolchain} -D BUILD_TESTING=OFF)
# One program is enough here: each is declared in the same way, and compiled below.
file(GLOB programs "${LESSON}/*.cpp")
list(GET programs 0 first)
get_filename_component(first "${first}" NAME_WE)
must_work("${folder}" "${CMAKE_COMMAND}" --build "${folder}" --target "${first}")

# cl links what the C runtime needs, and the libraries that a program names in its source.
# MinGW-w64 links more by itself and ignores these names, so here it gets exactly as much as cl.
set(CL_LINKS -lmingw32 -lstdc++ -lgcc -lgcc_eh -lmoldname -lmingwex -lmsvcrt -lkernel32)

# cl compiles as C++14, and expects no exceptions. The programs that use the standard library, from lesson 07 on,
# are compiled as C++20 with exceptions.
set(standard 14)
set(cl_options "")
if(NOT name MATCHES "^0[1-6]-")
    set(standard 20)
    set(cl_options /EHsc /std:c++20)
endif()

# compile_by_hand(PROGRAM): the one command for one program, and nothing else.
function(compile_by_hand program)
    if(MSVC)
        must_work("${folder}" "${COMPILER}" /nologo /W4 /utf-8 ${cl_options} "${program}")
        return()
    endif()
    set(libraries "")
    file(STRINGS "${program}" lines REGEX "^#pragma comment\\(lib, \"[a-z0-9]+\\.lib\"\\)")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^[^\"]*\"([a-z0-9]+)\\.lib.*$" "-l\\1" library "${line}")
        list(APPEND libraries "${library}")
    endforeach()
    must_work("${folder}" "${COMPILER}" -std=c++${standard} -municode -Wall -Wextra -Wno-unknown-pragmas "${program}" -o program.exe
        -nodefaultlibs ${libraries} -Wl,--start-group ${CL_LINKS} -Wl,--end-group)
endfunction()

if(MSVC AND NOT DEFINED ENV{INCLUDE})
    message("The folder builds alone. Skipped: cl needs a Developer PowerShell to run by hand.")
    return()
endif()
foreach(program IN LISTS programs)
    compile_by_hand("${program}")
    if(NOT EVERY)
        break()
    endif()
endforeach()
