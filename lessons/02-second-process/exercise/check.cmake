# Exercise 02: the reader shows a message, and tells two kinds of refusal apart.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

string(REPEAT B 127 LONGEST)
exercise("
    object Local\\MyFileMappingObject
    wait at most 5000 ms

    advice: No object of this name exists. Leave the error of step 1 as it is, with the code that GetLastError returns at once.
    start exercise
    exercise never prints Read:
    exercise never prints error 203
    exercise prints 2
    exercise prints first_process
    exercise exits with 1
    exercise never calls MapViewOfFile

    advice: Open the object by its name, print Read: and the message that first_process wrote, and return 0.
    start first_process
    first_process prints Press any key
    start exercise
    exercise never prints There is no message yet.
    exercise never prints This is not a message.
    exercise prints Read: Message from first process.
    exercise exits with 0
    advice: Leave the access of steps 1 and 2 as it is: this program only reads.
    exercise requests no more than FILE_MAP_READ
    advice: Close every handle and unmap every view, whatever the program prints.
    exercise has released everything
    advice: Print what you have released after you have released it, not before.
    exercise has released everything when it prints closed the handle
    press a key in first_process
    first_process exits with 0

    advice: This object is new: what is in new memory? Print the line of TODO 2 only, and return 1.
    create a mapping Local\\MyFileMappingObject of 256 bytes for reading
    start exercise
    exercise never prints Read:
    exercise never prints This is not a message.
    exercise prints There is no message yet.
    exercise exits with 1

    advice: Print the text that is in the memory, as it is: it can hold any character, also a %. Without arguments, the name is the default.
    write {secret} %s 100% to Local\\MyFileMappingObject
    start exercise without arguments
    exercise never prints There is no message yet.
    exercise never prints This is not a message.
    exercise prints Read: {secret} %s 100%
    exercise exits with 0

    advice: None of the 128 characters is a null: print the line of TODO 3 only, no part of them, and return 1.
    fill 256 bytes of Local\\MyFileMappingObject with A
    start exercise
    exercise never prints Read:
    exercise never prints AA
    exercise never prints There is no message yet.
    exercise prints This is not a message.
    exercise exits with 1
    Local\\MyFileMappingObject is unchanged

    advice: A message of one character (its first byte is 0) was written over a longer text. Which null ends it? Print nothing of what follows.
    write Ā to Local\\MyFileMappingObject
    start exercise
    exercise never prints There is no message yet.
    exercise never prints This is not a message.
    exercise never prints AA
    exercise prints Read: Ā
    exercise exits with 0
    close Local\\MyFileMappingObject

    advice: Count again: 127 characters and a null are a message, also in a larger memory. Show all of them, and no more.
    create a mapping Local\\MyFileMappingObject of 8192 bytes
    fill 8192 bytes of Local\\MyFileMappingObject with k
    write ${LONGEST} to Local\\MyFileMappingObject
    start exercise
    exercise never prints There is no message yet.
    exercise never prints This is not a message.
    exercise never prints kk
    exercise prints Read: ${LONGEST}
    exercise exits with 0

    advice: This memory is larger and has no null at all. On which bytes do both programs agree? Look at no other byte.
    fill 8192 bytes of Local\\MyFileMappingObject with k
    start exercise
    exercise never prints Read:
    exercise never prints kk
    exercise never prints There is no message yet.
    exercise prints This is not a message.
    exercise exits with 1
    close Local\\MyFileMappingObject

    create an event Local\\MyFileMappingObject
    advice: If OpenFileMappingW returns NULL, there is nothing to read. Leave the error of step 1 and its exit code 1 as they are.
    start exercise
    exercise never prints There is no message yet.
    exercise never prints This is not a message.
    exercise prints 6
    exercise exits with 1
    close Local\\MyFileMappingObject

    advice: Leave the usage as it is: one argument at the most, otherwise exit code 2.
    start exercise with one two
    exercise prints Usage
    exercise exits with 2
    exercise never calls OpenFileMappingW
")
