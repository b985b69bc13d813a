# An edit changes a program, or says clearly why it cannot.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../../text.cmake")
set(folder "${BIN}/../edits-test")
file(REMOVE_RECURSE "${folder}")
file(WRITE "${folder}/program.cpp" "int main()\n{\n    int x = a[1];\n    return x; return x;\n}\n")

# edit(OLD NEW [TO]): applies this one change.
function(edit old new)
    set(to "")
    if(ARGC GREATER 2)
        set(to "set(TO_1 [====[${ARGV2}]====])\n")
    endif()
    file(WRITE "${folder}/edit.cmake" "set(SOURCE [====[${folder}/program.cpp]====])
set(EDITED [====[${folder}/edited.cpp]====])
set(OLD_1 [====[${old}]====])
set(NEW_1 [====[${new}]====])
${to}set(CHANGES 1)
")
    execute_process(COMMAND "${CMAKE_COMMAND}" -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../apply_edit.cmake"
        "${folder}/edit.cmake" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# must_hold(FILE TEXT)
function(must_hold file text)
    set(found "no such file")
    if(EXISTS "${folder}/${file}")
        file(READ "${folder}/${file}" found)
    endif()
    string(FIND "${found}" "${text}" at)
    if(at EQUAL -1)
        message(FATAL_ERROR "expected: in ${file}: ${text}\nfound:    ${found}")
    endif()
endfunction()

# Brackets, semicolons, several lines: C++ as it is.
edit([[int x = a[1];
    return x; return x;]] [[int x = b[2]; // [==[ ${x} \n]])
must_hold(edited.cpp [[
    int x = b[2]; // [==[ ${x} \n
}]])
if(EXISTS "${folder}/edited.cpp.problem")
    message(FATAL_ERROR "expected: no problem\nfound:    edited.cpp.problem")
endif()

# The old text is missing, or there twice: the program stays as it is, and the test of the edit fails.
edit("int y" "int z")
must_hold(edited.cpp.problem "int y\nfound:    it is not there")
must_hold(edited.cpp "int x = a[1];")
edit("return x" "return 0")
must_hold(edited.cpp.problem "return x\nfound:    it is there more than once")
file(WRITE "${folder}/edit.cmake" "set(NAME broken)\nset(SOURCE program.cpp)\nset(EDITED [====[${folder}/edited.cpp]====])\n")
execute_process(COMMAND "${CMAKE_COMMAND}" -D "EDIT=${folder}/edit.cmake" -P "${CMAKE_CURRENT_LIST_DIR}/../edited.cmake"
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
if(NOT failed OR NOT output MATCHES "The edit broken does not fit any more:.*To get the original back: git checkout program.cpp")
    message(FATAL_ERROR "expected: the test of the edit fails and says what to do\nfound:    ${output}")
endif()

# A range: all from the old text up to the first TO behind it.
edit("int x" "long y;" "return x;")
must_hold(edited.cpp "    long y; return x;")
edit("int x" "" "no such end")
must_hold(edited.cpp.problem "no such end\nfound:    it is not there")

# The new text does not compile: the compiler names the edited file, its line and its text.
if(NOT MSVC)
    edit("int x" "int int")
    execute_process(COMMAND "${COMPILER}" -fsyntax-only "${folder}/edited.cpp" ERROR_VARIABLE output RESULT_VARIABLE failed)
    if(NOT failed OR NOT output MATCHES "edited.cpp:3:[0-9]+: error:[^\n]*\n[^\n]*int int = a")
        message(FATAL_ERROR "expected: an error that shows the new text\nfound:    ${output}")
    endif()
endif()
