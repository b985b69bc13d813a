# Exercise 05: a keeper holds the memory of a writer until a reader has opened it, and no longer.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    advice: open the object by its name, and print the text that the writer wrote
    start exercise
    exercise prints Read: {secret}
    advice: create an event under the name in event_name: it exists nowhere else, and it is not the object's name
    exercise prints I keep it.

    # The watcher has a view of this memory and no handle: it shows later whether it is still the same.
    start reader as watcher
    watcher prints Read: {secret}
    watcher prints Press a key to close the handle.
    press a key in watcher
    watcher prints Press a key to read again.
    wait at most 3000 ms

    note: the writer exits, and the system closes its handle
    close Local\MyFileMappingObject
    advice: the name needs an open handle, and only your program has one: keep it open until the event is set
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds {secret}

    advice: keep the memory of the writer: a new object with the same name and the same text is another memory
    write Second message. to Local\MyFileMappingObject
    press a key in watcher
    watcher prints Read: Second message.
    kill watcher

    advice: keep the handle open until the event is set: a reader opens the object by its name
    start reader
    reader prints Read: Second message.
    reader prints Press a key to close the handle.
    note: the reader has opened the object, so it sets the event
    advice: create the event before you print that you keep the object, under the name in event_name
    set the event Local\MyFileMappingObject.opened
    advice: wait for the event, and let go as soon as it is set, without a key
    exercise prints I let go.

    press a key in reader
    reader prints Closed the handle.
    reader prints Press a key to read again.
    advice: the reader has closed its handle, the last one but yours: close yours before you print that you let go
    Local\MyFileMappingObject does not exist
    press a key in reader
    reader prints Read: Second message.
    kill reader

    advice: after a key, release what is left, and return 0
    press a key in exercise
    exercise exits with 0

    advice: this object allows only reading: request FILE_MAP_READ, which is enough to keep it
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise prints I keep it.
    close Local\MyFileMappingObject
    Local\MyFileMappingObject holds {secret}
    set the event Local\MyFileMappingObject.opened
    exercise prints I let go.
    Local\MyFileMappingObject does not exist
    press a key in exercise
    exercise exits with 0
]])
