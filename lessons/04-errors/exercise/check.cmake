# Exercise 04: the first writes and waits, the second reads and changes nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    advice: nobody has an object of this name: say 'I am first.' and wait for a key
    start exercise as one
    one prints I am first.
    one prints Press any key
    wait at most 2000 ms
    advice: the first creates the object and writes MESSAGE before it waits
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Message from the first.

    # The text is another one now, so the second can neither know it nor write it back.
    write {secret} to Local\MyFileMappingObject
    advice: one has made the object, so two must say 'I am second.': check for 183 directly after CreateFileMappingW, with no other call between
    start exercise as two
    two prints I am second.
    advice: the second shows what is in the memory now, and must not write before it reads
    two prints Read: {secret}
    advice: the second waits for no key and returns 0
    two exits with 0
    advice: the second changes nothing: the memory belongs to the first
    Local\MyFileMappingObject holds {secret}

    advice: the first waits for its key, gives everything back, and returns 0
    press a key in one
    one exits with 0
    Local\MyFileMappingObject does not exist

    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    advice: another program has made this object: only the 183 of CreateFileMappingW tells it
    start exercise as three
    three prints I am second.
    advice: the second shows what is in the memory, whoever wrote it
    three prints Read: {secret}
    three exits with 0
    advice: the second changes nothing: the memory belongs to somebody else
    Local\MyFileMappingObject holds {secret}

    advice: no letter of the memory is zero now: look for the zero in your copy, say so, and return 1
    fill 256 bytes of Local\MyFileMappingObject with A
    start exercise as four
    four exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    advice: all of the memory is zero: the first has not written yet. Say so, and return 1
    create a mapping Local\MyFileMappingObject of 256 bytes
    start exercise as five
    five exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    advice: all are gone, so the object is new once more: say 'I am first.' and write
    start exercise as six
    six prints I am first.
    six prints Press any key
    Local\MyFileMappingObject holds Message from the first.
    press a key in six
    six exits with 0
    Local\MyFileMappingObject does not exist
]])
