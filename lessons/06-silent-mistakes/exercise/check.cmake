# Exercise 06: four mistakes that no call reports, each seen from outside.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: no object of this name exists: create it, write the notice and the draft, and wait for a key
    start exercise
    exercise prints Wrote: The meeting starts at noon.
    exercise prints Draft: A draft: the meeting starts at three o'clock.
    exercise prints Press any key to replace the notice.
    wait at most 2000 ms
    Local\MyFileMappingObject exists
    advice: problem 2: the draft is in the shared memory. Which view was it written to?
    Local\MyFileMappingObject holds The meeting starts at noon.

    # No byte of the memory is zero now, so whatever follows the short notice is visible.
    fill 256 bytes of Local\MyFileMappingObject with 中
    advice: the first key writes the short notice, the second key reads
    press a key in exercise
    exercise prints Wrote: No meeting.
    exercise prints Press any key to read the answer.
    advice: problem 3: older text follows the short notice. How many bytes were copied?
    Local\MyFileMappingObject holds No meeting.

    advice: print the answer that is in the memory now, and return 0
    write {secret} to Local\MyFileMappingObject
    press a key in exercise
    exercise prints Read: {secret}
    exercise exits with 0
    advice: close every handle
    Local\MyFileMappingObject does not exist

    advice: problem 4: the answer has no null. Search your copy for it, print an error, and return 1
    start exercise as other
    other prints Press any key to replace the notice.
    press a key in other
    other prints Press any key to read the answer.
    fill 256 bytes of Local\MyFileMappingObject with A
    other never prints Read:
    press a key in other
    other exits with 1
    Local\MyFileMappingObject does not exist

    advice: problem 1: the object exists. Refuse it before you write: print an error, and return 1
    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    start exercise as second
    second exits with 1
    advice: problem 1: the notice of another program was overwritten. Check before you write
    Local\MyFileMappingObject holds {secret}
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
