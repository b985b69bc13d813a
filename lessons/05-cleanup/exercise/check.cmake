# Exercise 05: a keeper holds the memory of a writer until a reader has opened it, and no longer.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    # Nothing exists under the name that the program chooses without an argument.
    advice: If the object cannot be opened, print the error code, and return 1, as the program did before.
    start exercise without arguments as missing
    missing never prints I keep it.
    missing prints 2
    missing exits with 1
    missing never calls MapViewOfFile
    advice: Without an argument, use the name Local\MyFileMappingObject, as the program did before.
    missing uses Local\MyFileMappingObject

    object Local\MyFileMappingObject

    # The text is short, and older characters follow its null.
    create a mapping Local\MyFileMappingObject of 256 bytes
    fill 256 bytes of Local\MyFileMappingObject with 中
    write {secret} to Local\MyFileMappingObject
    advice: Open the object by its name, and print the text that the writer wrote.
    start exercise
    exercise never prints 中
    exercise prints Read: {secret}
    advice: Create an event under the name in event_name: no other program creates it.
    exercise prints I keep it.
    advice: Create the event before you print that you keep the object: the reader may come at once.
    exercise calls CreateEvent before it prints I keep it.
    wait at most 2000 ms
    advice: Wait for the event with a wait function and without a limit. Do not sleep, and do not check again and again.
    exercise still waits

    # The watcher has a view of this memory and no handle: it shows later whether it is still the same.
    start reader as watcher
    watcher prints Press a key to close the handle.
    press a key in watcher
    watcher prints Press a key to read again.
    note: the writer exits, and the system closes its handle
    close Local\MyFileMappingObject
    advice: Keep the handle of the object open until the event is set: the name needs it, and no other program has one.
    Local\MyFileMappingObject exists
    advice: Only read: the memory belongs to the writer.
    Local\MyFileMappingObject is unchanged
    advice: Keep the memory of the writer: a new object with the same name and the same text is another memory.
    write Second message. to Local\MyFileMappingObject
    press a key in watcher
    watcher prints Read: Second message.
    kill watcher

    advice: Keep the handle of the object open until the event is set: a reader opens the object by its name.
    start reader
    reader prints Read: Second message.
    reader prints Press a key to close the handle.
    note: the reader has opened the object, so it sets the event
    advice: Create the event under the name in event_name, and keep its handle open: the reader opens it by this name.
    set the event Local\MyFileMappingObject.opened
    advice: Let go as soon as the event is set, without a key.
    exercise prints I let go.
    advice: Release everything before you print that you let go: the view, and the handles of the object and the event.
    exercise has released everything when it prints I let go.
    exercise has released everything
    advice: Go on after you have let go: wait for a key, and exit then.
    exercise still waits
    press a key in reader
    reader prints Press a key to read again.
    advice: Close every handle of the object before you print that you let go: the reader has closed its own.
    Local\MyFileMappingObject does not exist
    kill reader

    # The next writer and the next keeper use the same names, while the first keeper still runs.
    create a mapping Local\MyFileMappingObject of 65536 bytes for reading
    write Next, {secret} to Local\MyFileMappingObject
    advice: Request FILE_MAP_READ, and no more: this object allows only reading.
    start exercise as next
    next prints Read: Next, {secret}
    next prints I keep it.
    advice: Wait for the event alone: a key does not show that a reader has come.
    press a key in next
    next still waits
    close Local\MyFileMappingObject
    advice: Create an event that is not set, and close it before you let go: the next keeper must not find it.
    Local\MyFileMappingObject exists
    set the event Local\MyFileMappingObject.opened
    next prints I let go.
    next has released everything when it prints I let go.
    Local\MyFileMappingObject does not exist
    kill next
    advice: After a key, return 0.
    press a key in exercise
    exercise exits with 0

    # What fails.
    object Local\Taken
    advice: If the event cannot be created, do not print that you keep the object. Print the error code, and return 1.
    create a mapping Local\Taken of 256 bytes
    create a mapping Local\Taken.opened of 256 bytes
    start exercise as taken
    taken never prints I keep it.
    taken prints 6
    taken exits with 1
    advice: Print how the program is used, and return 2, as the program did before.
    start exercise as misused with one two
    misused prints Usage
    misused exits with 2
]])
