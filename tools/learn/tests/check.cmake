# learn check and list, as a learner uses them, in a folder of their own.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
learner(my-test)
set(exercise "${CMAKE_CURRENT_LIST_DIR}/../../../lessons/02-second-process/exercise")

file(GLOB exercises "${exercise}/../../*/exercise")
list(LENGTH exercises count)
math(EXPR rest "${count} - 1")
string(REPEAT "." ${rest} rest)

# The first call makes the file. A starter is not solved.
expect(0 "Exercises: [.${rest}] 0 of ${count} solved" "${learn}" list)
expect(1 "Your file: ${my}/02/exercise.cpp" "${learn}" check 02)
expect(1 "Lesson 02: not solved yet." "${learn}" check 02)

# What does not compile shows the first error and its line.
file(WRITE "${my}/02/exercise.cpp" "int wmain()\n{\n    return 0\n}\n")
expect(1 "02/exercise.cpp:3:13: error:" "${learn}" check 02)
file(WRITE "${my}/02/exercise.cpp" "")
expect(1 "there is no function wmain" "${learn}" check 02)

# A warning that speaks of an error is not the error. A name beyond ASCII is a name like another.
file(WRITE "${my}/02/exercise.cpp" "int wmain()\n{\n    int error: 1;\n    int größe;\n}\n")
expect(1 "02/exercise.cpp:3:14: error:" "${learn}" check 02)

# An answer that ends the program that watches it is not solved, whatever exit code it chooses.
file(READ "${CMAKE_CURRENT_LIST_DIR}/../../../stage/tests/actor.cpp" text)
string(REPLACE "int wmain(int argc, wchar_t* argv[])\n{" "int wmain(int argc, wchar_t* argv[])\n{\n    end_parent(0);" text "${text}")
file(WRITE "${my}/02/exercise.cpp" "${text}")
expect(1 "A program has ended the stage" "${learn}" check 02)

# A copy of the first program is no reader. A program that works and leaks is not solved either.
file(COPY "${exercise}/../../01-first-process/first_process.cpp" DESTINATION "${my}")
file(RENAME "${my}/first_process.cpp" "${my}/02/exercise.cpp")
expect(1 "Lesson 02: not solved yet." "${learn}" check 02)
file(READ "${exercise}/solution.cpp" text)
string(REPLACE "    CloseHandle(mapping);\n" "" text "${text}")
file(WRITE "${my}/02/exercise.cpp" "${text}")
expect(1 "Your program should release every handle and view.\nStill open when it was looked at: the handle of OpenFileMappingW(" "${learn}" check 02)

# An answer without a default name is not solved.
file(READ "${exercise}/solution.cpp" text)
string(REPLACE [[argc == 2 ? argv[1] : L"Local\\MyFileMappingObject"]] "argv[1]" nameless "${text}")
file(WRITE "${my}/02/exercise.cpp" "${nameless}")
expect(1 "Your program should use the name Local\\MyFileMappingObject." "${learn}" check 02)

# A warning of the compiler is shown when the check fails, also when nothing is compiled again.
string(REPLACE "    CloseHandle(mapping);\n" "" text "${text}")
string(REPLACE "{\n    // Both" "{\n    int unused;\n    // Both" text "${text}")
file(WRITE "${my}/02/exercise.cpp" "${text}")
expect(1 "The compiler warns:\n" "${learn}" check 02)
expect(1 ": warning: unused variable" "${learn}" check 02)
expect(1 "Where to look: Close every handle" "${learn}" check 02)

# The solution solves it, and the list remembers.
file(READ "${exercise}/solution.cpp" text)
file(WRITE "${my}/02/exercise.cpp" "${text}")
expect(0 "Lesson 02: solved" "${learn}" check 02)
expect(0 "Exercises: [#${rest}] 1 of ${count} solved" "${learn}" list)
