# What a check has found, told to a learner.
cmake_minimum_required(VERSION 3.20)
include("${CMAKE_CURRENT_LIST_DIR}/../plain_words.cmake")

# must_tell(START EXPECTED FOUND SENTENCES)
function(must_tell start expected found sentences)
    plain_words("[${start}]\none: a line\n\nThe scene stops at line 7: a sentence of a file nobody has seen
  expected: ${expected}\n  found:    ${found}\n  advice:   Look at step 2.\n" told)
    if(NOT told STREQUAL "${sentences}\nWhere to look: Look at step 2.")
        message(FATAL_ERROR "expected: ${sentences}\nfound:    ${told}")
    endif()
endfunction()

must_tell("start exercise" [[exercise prints "Read: {secret}"]] [["Read: ;[1]", then silence]] [[
Your program should print "Read: {secret}"
The last line it printed was "Read: ;[1]", and then nothing more came in time. It was still running: does one of its loops never end, or does it wait for something?
{secret} stands for a text that is different in each check.]])
must_tell("start exercise" [[exercise prints "Read:"]] "nothing, then a message box" [[
Your program should print "Read:"
It printed nothing of that kind, and then it showed a message box and waited for its OK.]])
must_tell("start exercise as one" [[one prints "I am first."]] "nothing, then it exited with code 1" [[
Your program (started as "one") should print "I am first."
It printed nothing of that kind, then it exited with code 1.]])
must_tell("start exercise" [[exercise prints an error]] [["I am second.", then it exited with code 1]] [[
Your program should print an error to standard error.
The last line it printed was "I am second.", then it exited with code 1.]])
must_tell("start first_process as one" [[one prints nothing more]] [["Read: x"]] [[
The program one should print nothing more.
It printed "Read: x".]])
must_tell("start exercise" [[exercise exits with code 0]] "it exited with code 0xC0000005" [[
Your program should exit with code 0.
It exited with code 0xC0000005. A code like this one is a crash: 0xC0000005 is an access violation.]])
must_tell("start exercise" [[exercise still waits]] "it sleeps instead of waiting" [[
Your program should still be waiting now.
It sleeps instead of waiting.]])
must_tell("start exercise" [[Local\Name holds "A" at byte 2]] [["B"]] [[
The object Local\Name should hold "A" at byte 2.
It holds "B".]])
must_tell("start exercise" [[Local\Name does not exist]] "it still exists" [[
The object Local\Name should not exist.
It still exists.]])
must_tell("start exercise" "a program writes at most 1 MiB" "it has written more" [[
Your program should print a few lines. Does one of its loops never end?
It printed more than 1 MiB.]])
must_tell("start exercise" "MapViewOfFile(8 bytes) works" "error 5" [[
The check expected this: MapViewOfFile(8 bytes) works.
What was seen: error 5.]])

plain_words("[start exercise]\nexercise: The scene stops at nothing\n" told)
if(NOT told STREQUAL "")
    message(FATAL_ERROR "expected: nothing is told of a scene that has not failed\nfound:    ${told}")
endif()
