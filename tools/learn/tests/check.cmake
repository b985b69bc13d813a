# learn check and list, as a learner uses them, in a folder of their own.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../expect.cmake")
learner(my-test)

set(exercise "${CMAKE_CURRENT_LIST_DIR}/../../../lessons/02-second-process/exercise")

file(GLOB exercises "${exercise}/../../*/exercise")
list(LENGTH exercises count)
math(EXPR rest "${count} - 1")
string(REPEAT "." ${rest} rest)

# check_says(CODE TEXT): learn check 02 ends with CODE and says TEXT. answer(TEXT): the learner's file from now on.
function(check_says code text)
    expect(${code} "${text}" "${learn}" check 02)
endfunction()
function(answer text)
    file(WRITE "${my}/02/exercise.cpp" "${text}")
endfunction()

# The first call makes the file. A starter is not solved.
expect(0 "Exercises: [.${rest}] 0 of ${count} solved" "${learn}" list)
check_says(1 "Your file: ${my}/02/exercise.cpp")
check_says(1 "Lesson 02: not solved yet.")

# What does not compile shows the first error and its line.
answer("int wmain()\n{\n    return 0\n}\n")
check_says(1 "02/exercise.cpp:3:13: error:")
answer("")
check_says(1 "there is no function wmain")

file(WRITE "${my}/02/exercise.cpp" "int helper();\nint wmain()\n{\n    return helper();\n}\n")
expect(1 "  exercise.cpp:(.text+0x" "${learn}" check 02)

# What cannot be read: UTF-16, a folder, a link that leads nowhere.
execute_process(COMMAND sh -c [[printf '\377\376i\000n\000' >"$1"]] sh "${my}/02/exercise.cpp")
expect(1 "is saved as UTF-16. Save it as UTF-8" "${learn}" check 02)
file(REMOVE "${my}/02/exercise.cpp")
file(MAKE_DIRECTORY "${my}/02/exercise.cpp")
expect(1 "is a folder." "${learn}" check 02)
file(REMOVE_RECURSE "${my}/02/exercise.cpp")
file(CREATE_LINK "${my}/nowhere.cpp" "${my}/02/exercise.cpp" SYMBOLIC)
expect(1 "is a link to a file that does not exist." "${learn}" check 02)
file(REMOVE "${my}/02/exercise.cpp")

# A long line is not shown whole.
file(WRITE "${my}/02/exercise.cpp" "#include <stdio.h>\nint wmain()\n{\n    wprintf(L\"%01000d\", 0);\n    return 0;\n}\n")
expect(1 "00 ...\nWhere to look: " "${learn}" check 02)

# A warning that speaks of an error is not the error. A name beyond ASCII is a name like another.
answer("int wmain()\n{\n    int error: 1;\n    int größe;\n}\n")
check_says(1 "02/exercise.cpp:3:14: error:")

# An answer that ends the program that watches it is not solved, whatever exit code it chooses.
file(READ "${CMAKE_CURRENT_LIST_DIR}/../../../stage/tests/actor.cpp" text)
string(REPLACE "int wmain(int argc, wchar_t* argv[])\n{" "int wmain(int argc, wchar_t* argv[])\n{\n    end_parent(0);" text "${text}")
answer("${text}")
check_says(1 "A program has ended the stage")

# A copy of the first program is no reader. A program that works and leaks is not solved either.
file(COPY "${exercise}/../../01-first-process/first_process.cpp" DESTINATION "${my}")
file(RENAME "${my}/first_process.cpp" "${my}/02/exercise.cpp")
check_says(1 "Lesson 02: not solved yet.")
file(READ "${exercise}/solution.cpp" text)
string(REPLACE "    CloseHandle(mapping);\n" "" text "${text}")
answer("${text}")
check_says(1 "Your program should release every handle and view.\nStill open when it was looked at: the handle of OpenFileMappingW(")

# A warning of the compiler is shown when the check fails, also when nothing is compiled again.
string(REPLACE "{\n    // Both" "{\n    int unused;\n    // Both" text "${text}")
answer("${text}")
check_says(1 "The compiler warns:\n")
check_says(1 ": warning: unused variable")
check_says(1 "Where to look: Close every handle")

# The solution solves it, and the list remembers.
file(READ "${exercise}/solution.cpp" text)
answer("${text}")
check_says(0 "Lesson 02: solved")
expect(0 "Exercises: [#${rest}] 1 of ${count} solved" "${learn}" list)
