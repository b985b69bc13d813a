# Exercise 04: the first writes and waits, the second reads and changes nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: no object of this name exists: print 'I am first.' and wait for a key
    start exercise as one
    one prints I am first.
    one prints Press any key
    wait at most 2000 ms
    advice: the first creates the object and writes MESSAGE before it waits
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Message from the first.

    # The text is another one now, so the second can neither know it nor write it again.
    write {secret} to Local\MyFileMappingObject
    advice: one has created the object, so two must print 'I am second.': check for 183 directly after CreateFileMappingW, with no other call in between
    start exercise as two
    two prints I am second.
    advice: the second prints what is in the memory now, and must not write before it reads
    two prints Read: {secret}
    advice: the second waits for no key and returns 0
    two exits with 0
    advice: the second changes nothing: the memory belongs to the first
    Local\MyFileMappingObject holds {secret}

    advice: the first waits for its key, releases the view and the handle, and returns 0
    press a key in one
    one exits with 0
    Local\MyFileMappingObject does not exist

    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    advice: another program has created this object: only the 183 of CreateFileMappingW shows it
    start exercise as three
    three prints I am second.
    advice: the second prints what is in the memory, whichever program wrote it
    three prints Read: {secret}
    three exits with 0
    advice: the second changes nothing: the memory belongs to another program
    Local\MyFileMappingObject holds {secret}

    advice: the memory has no null now: search your copy for it, print an error, and return 1
    fill 256 bytes of Local\MyFileMappingObject with A
    start exercise as four
    four exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    advice: the memory is all zero: the first has not written yet. Print an error, and return 1
    create a mapping Local\MyFileMappingObject of 256 bytes
    start exercise as five
    five exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    advice: all the others have exited, so the object is new again: print 'I am first.' and write
    start exercise as six
    six prints I am first.
    six prints Press any key
    Local\MyFileMappingObject holds Message from the first.
    press a key in six
    six exits with 0
    Local\MyFileMappingObject does not exist
]])
