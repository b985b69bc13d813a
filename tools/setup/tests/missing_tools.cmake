# On a machine where something is missing, learn says what, and what to do. The machine is played:
# a PATH of our own, in which each command of the system is one that we put there.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
linux_only("learn installs packages on Linux only")
set(course "${BIN}/../machine/course")
set(path "${BIN}/../machine/path")

# machine(COMMAND...): a course without a build, and a PATH with these real commands only.
function(machine)
    file(REMOVE_RECURSE "${BIN}/../machine")
    file(MAKE_DIRECTORY "${course}" "${path}")
    foreach(part IN ITEMS learn tools lessons cmake)
        file(COPY "${CMAKE_CURRENT_LIST_DIR}/../../../${part}" DESTINATION "${course}")
    endforeach()
    foreach(command IN ITEMS sh dirname readlink mktemp cat rm tail env ${ARGN})
        find_program(found_${command} ${command} REQUIRED)
        file(CREATE_LINK "${found_${command}}" "${path}/${command}" SYMBOLIC)
    endforeach()
endfunction()

# played(COMMAND TEXT): a command of the system that does what TEXT says.
function(played command text)
    file(WRITE "${path}/${command}" "#!/bin/sh\n${text}\n")
    file(CHMOD "${path}/${command}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

function(learn_says code text)
    find_program(real_env env)
    expect(${code} "${text}" "${real_env}" "PATH=${path}" "${course}/learn" run 02)
endfunction()

# A user who is not root, and no sudo: the command for root is shown.
machine()
played(id "echo 1000")
played(apt-get "exit 0")
learn_says(1 "As root, type:  apt-get update && apt-get install -y --no-install-recommends cmake ninja-build")

# The same with CMake: learn comes as far as its own step.
machine(cmake)
played(id "echo 1000")
played(apt-get "exit 0")
learn_says(1 "There is no sudo here.")

# No network.
machine()
played(id "echo 0")
played(apt-get "echo 'E: Could not resolve the host'; exit 100")
learn_says(1 "Is this machine connected to the network?")
learn_says(1 "E: Could not resolve the host")

# sudo is used, for both calls, and said before.
machine()
played(id "echo 1000")
played(apt-get "exit 0")
played(sudo "echo \"sudo $*\" >>\"${path}/calls\"; \"$@\"")
learn_says(1 "    sudo apt-get install -y --no-install-recommends cmake ninja-build")
learn_says(1 "The packages are installed, but one of these tools is not")
file(READ "${path}/calls" calls)
if(NOT calls MATCHES "sudo apt-get update\nsudo env DEBIAN_FRONTEND=noninteractive apt-get install")
    message(FATAL_ERROR "expected: both calls of apt-get through sudo\nfound:    ${calls}")
endif()

# No apt-get.
machine()
learn_says(1 "learn installs them on Debian and Ubuntu only.")

# Everything is there, but nothing can be written: a file stands where the folder must be.
machine(cmake)
foreach(tool IN ITEMS ninja x86_64-w64-mingw32-g++ wineserver wine64)
    played(${tool} "exit 0")
endforeach()
file(WRITE "${course}/build" "in the way")
learn_says(1 "copy the course to a folder that is yours.")

# A configure that was interrupted has left a cache and no build file: learn configures again, and here,
# where that cannot work, says what is missing.
file(REMOVE "${course}/build")
file(WRITE "${course}/build/wine/CMakeCache.txt" "")
find_program(real_env env)
execute_process(COMMAND "${real_env}" "PATH=${path}" "${course}/learn" run 02 OUTPUT_VARIABLE output ERROR_VARIABLE output)
if(NOT output MATCHES "Building the course in build/wine.*CMake Error.*The course cannot be built here")
    message(FATAL_ERROR "expected: learn configures again\nfound:    ${output}")
endif()
