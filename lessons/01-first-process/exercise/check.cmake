# Exercise 01: the program shares its own message, and the second process shows it.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: the program must wait for a key after it has written
    start exercise
    exercise prints Press any key
    advice: the program must create the object before it waits: see paragraph 1 of the lesson
    wait at most 1000 ms
    Local\MyFileMappingObject exists
    advice: the message behind MESSAGE is what goes into the memory
    Local\MyFileMappingObject holds Hello from my first process.
    wait at most 5000 ms

    advice: the second process opens the object by its name and shows what it holds
    start second_process
    second_process shows Process2: Hello from my first process.
    press OK in second_process
    second_process exits with 0

    advice: the program must end with 0 and give everything back
    press a key in exercise
    exercise exits with 0
    Local\MyFileMappingObject does not exist
]])
