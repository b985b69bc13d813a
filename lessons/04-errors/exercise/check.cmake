# Exercise 04: the first writes and waits, the second reads and changes nothing.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: No object of this name exists, so your program is the first: it creates the object, writes, and waits for a key without sleeping.
    start exercise as one
    one never prints I am second
    one still waits
    advice: The first writes MESSAGE into the object that the name says, before it waits.
    wait at most 2000 ms
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Message from the first.
    advice: The first writes MESSAGE with its null, 48 bytes, and no other byte.
    only 48 bytes of Local\MyFileMappingObject have changed or been cleared
    wait at most 5000 ms

    # A short text with old characters after its null. The second can neither know it nor write it again.
    fill 256 bytes of Local\MyFileMappingObject with #
    write {secret} to Local\MyFileMappingObject
    advice: The first has created the object, so this one is second: save the error of CreateFileMappingW before any other call.
    start exercise as two
    two never prints I am first
    two never prints ##
    two prints I am second.
    advice: The second prints what is in the memory now, up to the first null, and must not write before it reads.
    two prints Read: {secret}
    advice: The second waits for no key and returns 0.
    two exits with 0
    advice: The second changes no byte: the memory belongs to the first.
    Local\MyFileMappingObject is unchanged
    advice: Unmap the view and close every handle before the program exits, as the starter does.
    two has released everything
    advice: Print 'Unmapped the view and closed the handle.' after you have done so, as the starter does.
    two has released everything when it prints Unmapped the view and closed

    advice: The first waits for its key, prints 'I am first.', releases the view and the handle, and returns 0.
    one still waits
    press a key in one
    one prints I am first.
    one exits with 0
    Local\MyFileMappingObject does not exist
    advice: Unmap the view and close every handle before the program exits, as the starter does.
    one has released everything
    advice: Print 'Unmapped the view and closed the handle.' after you have done so, as the starter does.
    one has released everything when it prints Unmapped the view and closed

    # Another program has created it. 127 characters, and a null as the last one.
    create a mapping Local\MyFileMappingObject of 8192 bytes
    fill 254 bytes of Local\MyFileMappingObject with M
    advice: Another program has created this object, a moment after your program was started. Only the error of CreateFileMappingW shows it: no file, no other object, and no OpenFileMappingW before it.
    start exercise too early as three
    three never prints I am first
    three prints I am second.
    advice: The second prints the whole message, whichever program wrote it. Here, it fills all of the 128 characters, up to the null.
    three prints Read:
    three prints MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM
    three exits with 0
    advice: The second changes no byte: the memory belongs to another program.
    Local\MyFileMappingObject is unchanged

    advice: None of the 128 characters is a null: search your copy for it, print an error to stderr and no message, and return 1.
    fill 256 bytes of Local\MyFileMappingObject with #
    start exercise as four
    four never prints I am first
    four never prints Read:
    four never prints ##
    four prints an error
    four exits with 1
    Local\MyFileMappingObject is unchanged
    close Local\MyFileMappingObject

    advice: The memory is all zero, and it is not new: the first has not written yet. Print an error to stderr and no message, change nothing, and return 1.
    create a mapping Local\MyFileMappingObject of 256 bytes
    start exercise as five
    five never prints I am first
    five never prints Read:
    five prints an error
    five exits with 1
    Local\MyFileMappingObject is unchanged
    close Local\MyFileMappingObject

    advice: An event has this name, so there is no memory: print an error to stderr, and return 1.
    create an event Local\MyFileMappingObject
    start exercise as six
    six never prints I am first
    six never prints I am second
    six prints an error
    six exits with 1
    close Local\MyFileMappingObject

    advice: All the others have exited, so the object is new again: print 'I am first.' and write. Without an argument, the name is Local\MyFileMappingObject.
    start exercise without arguments as seven
    seven never prints I am second
    seven still waits
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds Message from the first.
    kill seven
    Local\MyFileMappingObject does not exist

    advice: With two arguments, print the usage and return 2, as the starter does.
    start exercise as eight with two names
    eight never prints I am first
    eight exits with 2
]])
