# The preset windows-ninja is for x64. In a shell whose compiler builds for something else, CMake refuses with a
# sentence. The compiler is clang in its MSVC mode: it can do all three.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../text.cmake")
find_program(CLANG_CL clang-cl-14)
if(CMAKE_HOST_WIN32 OR NOT CLANG_CL)
    message("Skipped: this is for Linux with clang-cl-14. To get it: ./learn setup all")
    return()
endif()
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

# What the preset says about its target.
file(READ "${root}/CMakePresets.json" presets)
string(JSON count LENGTH "${presets}" configurePresets)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    string(JSON name GET "${presets}" configurePresets ${i} name)
    if(name STREQUAL "windows-ninja")
        string(JSON target GET "${presets}" configurePresets ${i} cacheVariables COURSE_ARCHITECTURE)
    endif()
endforeach()

# compiler(TRIPLE): configures the course with this compiler. Sets failed and output.
function(compiler triple)
    set(folder "${BIN}/../compiler-target")
    file(REMOVE_RECURSE "${folder}")
    file(WRITE "${folder}/compiler.cmake" "
        set(CMAKE_SYSTEM_NAME Windows)
        set(CMAKE_CXX_COMPILER ${CLANG_CL})
        set(CMAKE_CXX_COMPILER_TARGET ${triple})
        set(CMAKE_MT true)
        set(CMAKE_RC_COMPILER true)
        set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)\n")
    execute_process(COMMAND "${CMAKE_COMMAND}" -S "${root}" -B "${folder}" -G Ninja -D BUILD_TESTING=OFF
            -D "CMAKE_TOOLCHAIN_FILE=${folder}/compiler.cmake" -D "COURSE_ARCHITECTURE=${target}"
        ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
    string(REGEX REPLACE "[ \n]+" " " output "${output}") # CMake breaks the lines
    set(output "${output}" PARENT_SCOPE)
    set(failed "${failed}" PARENT_SCOPE)
endfunction()

compiler(x86_64-pc-windows-msvc)
if(failed)
    message(FATAL_ERROR "expected: x64 is right\nfound:    ${output}")
endif()
foreach(pair IN ITEMS i686:X86 aarch64:ARM64)
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 cpu)
    list(GET pair 1 name)
    compiler(${cpu}-pc-windows-msvc)
    set(sentence "This preset is for x64, and the compiler found builds programs for ${name}.")
    string(FIND "${output}" "${sentence}" at)
    if(NOT failed OR at EQUAL -1)
        message(FATAL_ERROR "expected: ${sentence}\nfound:    ${output}")
    endif()
endforeach()
