# CONTRIBUTING.md tells how to add a lesson. This test does it, line by line, in a copy of the course,
# and plays the new lesson and its exercise.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
linux_only("the lines are for a shell of Linux")
set(root "${CMAKE_CURRENT_LIST_DIR}/../../..")
set(course "${BIN}/../new-lesson")
set(lesson "${course}/lessons/99-my-lesson")

file(REMOVE_RECURSE "${course}")
foreach(part IN ITEMS cmake docs lessons stage tools wine learn CMakePresets.json)
    file(COPY "${root}/${part}" DESTINATION "${course}")
endforeach()

# The lines of the page, up to the first that calls learn.
file(READ "${root}/CONTRIBUTING.md" text)
string(FIND "${text}" "cp -r lessons/" begin)
string(SUBSTRING "${text}" ${begin} -1 text)
string(FIND "${text}" "./learn" end)
string(SUBSTRING "${text}" 0 ${end} text)
file(WRITE "${course}/steps" "${text}")
must_work("${course}" sh -e steps)

# What learn does then: build, record, put into the pages, test. The stage is the one built already.
must_work("${course}" "${CMAKE_COMMAND}" -S "${lesson}" -B "${course}/build" -G "${GENERATOR}"
    -D "CMAKE_TOOLCHAIN_FILE=${TOOLCHAIN}" -D WITHOUT_STAGE=ON)
must_work("${course}" "${CMAKE_COMMAND}" --build "${course}/build"
    --target my_program second_process test_programs)
file(COPY "${BIN}/stage.exe" DESTINATION "${course}/build/bin")
file(CREATE_LINK "${BIN}/../prefix" "${course}/build/prefix" SYMBOLIC)
foreach(scene IN ITEMS story started_twice)
    must_work("${course}" "${CMAKE_COMMAND}" -D "BIN=${course}/build/bin" -D MODE=record -P "${lesson}/tests/${scene}.cmake")
endforeach()
must_work("${course}" "${CMAKE_COMMAND}" -D "BIN=${course}/build/bin" -D MODE=record -P "${lesson}/exercise/check.cmake")
foreach(page IN ITEMS README.md exercise/README.md)
    must_work("${course}" "${CMAKE_COMMAND}" -D "PAGE=${lesson}/${page}" -D MODE=fix -P "${course}/tools/pages/page.cmake")
    must_work("${course}" "${CMAKE_COMMAND}" -D "PAGE=${lesson}/${page}" -P "${course}/tools/pages/page.cmake")
endforeach()
file(READ "${lesson}/tests/story.txt" transcript)
if(NOT transcript MATCHES "my_program: Wrote: Message from first process.")
    message(FATAL_ERROR "expected: a transcript of the new lesson\nfound:    ${transcript}")
endif()
