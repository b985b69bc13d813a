# learn hint and reset, as a learner uses them, in a folder of their own. Nothing is compiled here.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
learner(my-hints)

# Hints come one at a time.
expect(0 "Hint 1: " "${learn}" hint 02)
expect(0 "Hint 2: " "${learn}" hint 02)
expect(0 "Hint 3: " "${learn}" hint 02)
expect(0 "There are no more hints." "${learn}" hint 02)

# Reset keeps the learner's version, and gives the hints again.
file(WRITE "${my}/02/exercise.cpp" "int wmain() { return 0; } // mine\n")
expect(0 "Your file is saved as ${my}/02/exercise-1.cpp" "${learn}" reset 02)
file(READ "${my}/02/exercise-1.cpp" text)
if(NOT text MATCHES "// mine")
    message(FATAL_ERROR "expected: the learner's version in ${my}/02/exercise-1.cpp\nfound:    ${text}")
endif()
expect(0 "Hint 1: " "${learn}" hint 02)

# A folder that cannot be made: a file stands in its place.
file(REMOVE_RECURSE "${my}")
file(WRITE "${my}" "in the way")
expect(1 "Nothing can be written to ${my}/02." "${learn}" hint 02)
expect(1 "Nothing can be written to ${my}/02." "${learn}" reset 02)
file(REMOVE "${my}")
