# learn tells the reason when the tools begin with another one. Their words here are those of Microsoft's
# documentation and of CMake; learn.windows_door meets a part of them for real.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../reasons.cmake")

# must_say(OUTPUT SENTENCE): an empty SENTENCE is no known reason.
function(must_say output sentence)
    reason("${output}" found)
    string(FIND "${found}" "${sentence}" at)
    if(NOT at EQUAL 0 OR sentence STREQUAL "" AND NOT found STREQUAL "")
        message(FATAL_ERROR "expected: ${sentence}\nfound:    ${found}")
    endif()
endfunction()

must_say("CMake Error at CMakeLists.txt:3 (project):\n  Generator\n\n    NMake Makefiles\n\n  does not support platform specification, but platform\n\n    x64\n"
    "No C++ compiler was found. How to install it: docs/setup-")
must_say("CMake Error at CMakeLists.txt:3 (project):\n  Generator\n\n    Visual Studio 17 2022\n\n  could not find any instance of Visual Studio.\n"
    "No C++ compiler was found.")
must_say("  No CMAKE_CXX_COMPILER could be found.\n" "No C++ compiler was found.")
must_say("a.cpp\nLINK : fatal error LNK1168: cannot open C:\\course (1)\\build\\windows\\bin\\first_process.exe for writing [C:\\x.vcxproj]\n"
    "first_process.exe cannot be replaced because it is in use")
must_say("first_process.cpp(4,2): error C2065: 'x': undeclared identifier\n" "")

# A CMake that does not read the presets. The version is played.
set(played "${BIN}/../old-cmake")
file(WRITE "${played}/learn.cmake"
    "set(CMAKE_VERSION 3.20.2)\ninclude([==[${CMAKE_CURRENT_LIST_DIR}/../learn.cmake]==])\n")
expect(0 "CMake 3.20.2 is too old: learn needs CMake 3.21 or later"
    "${CMAKE_COMMAND}" -D "STATUS_FILE=${played}/status" -P "${played}/learn.cmake" -- run 02)
file(STRINGS "${played}/status" code)
if(NOT code EQUAL 1)
    message(FATAL_ERROR "expected: exit code 1\nfound:    ${code}")
endif()
