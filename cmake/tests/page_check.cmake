# The page check finds what is wrong with a page. Each page here has one mistake.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../text.cmake")
set(folder "${BIN}/../pages")
file(MAKE_DIRECTORY "${folder}")
file(WRITE "${folder}/story.txt" "one\ntwo; [three]\n")
file(WRITE "${folder}/program.cpp" "int main()\n{\n    // 1. Why.\n    int x = 1;\n\n    // 2. Then.\n    return x;\n}\n")

# check(TEXT PAGE...): the page check complains with TEXT, or is content when TEXT is empty.
function(check text)
    string(JOIN "\n" page ${ARGN})
    file(WRITE "${folder}/page.md" "${page}\n")
    execute_process(COMMAND "${CMAKE_COMMAND}" -D "PAGE=${folder}/page.md"
        -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../page.cmake"
        ENCODING UTF-8 OUTPUT_VARIABLE output ERROR_VARIABLE noise RESULT_VARIABLE failed)
    string(FIND "${output}" "${text}" at)
    if(text STREQUAL "" AND failed OR at EQUAL -1 OR NOT text STREQUAL "" AND NOT failed)
        say("${page}")
        message(FATAL_ERROR "expected: ${text}\nfound:    ${output}${noise}")
    endif()
endfunction()

check("" "<!-- transcript: story.txt -->" "```text" "one" "two\; [three]" "```")
check("line 3\n  expected: one\n  found:    ONE"
    "<!-- transcript: story.txt -->" "```text" "ONE" "two\; [three]" "```")
check("line 4" "<!-- transcript: story.txt -->" "```text" "one" "```")
check("a source that exists" "<!-- transcript: other.txt -->" "```text" "one" "```")
check("" "<!-- excerpt: program.cpp 1 -->" "```cpp" "// 1. Why." "int x = 1\;" "```")
check("" "<!-- excerpt: program.cpp 2 -->" "```cpp" "// 2. Then." "return x\;" "```")
check("line 4\n  expected: int x = 1;\n  found:    int x = 2;"
    "<!-- excerpt: program.cpp 1 -->" "```cpp" "// 1. Why." "int x = 2\;" "```")
check("a source that exists" "<!-- excerpt: program.cpp 3 -->" "```cpp" "```")
check("found:    elsewhere.md#" "See [this](story.txt), [that](elsewhere.md).")
check("found:    #no-such-heading" "# Heading" "[here](#heading) [there](#no-such-heading)")
check("" "```console" "$ ./learn run 02" "> learn test" "$ cmake --preset wine" "```")
check("found:    ./learn run 77" "```console" "$ ./learn run 77" "```")
check("found:    ./learn fly" "```console" "$ ./learn fly" "```")
check("found:    cmake --preset linux" "```console" "$ cmake --preset linux" "```")
check("a code block that names its language" "```" "text" "```")
check("the code block ends" "```text" "text")
