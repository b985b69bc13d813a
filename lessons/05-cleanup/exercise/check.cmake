# Exercise 05: the writer dies, and its data lives on in the keeper.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes
    write {secret} to Local\MyFileMappingObject
    advice: the program opens the object by its name, and shows what another process wrote
    start exercise
    exercise prints Read: {secret}
    exercise prints I keep it.

    # The guest has a view of this memory and no handle: it sees later whether it is still the same.
    start guest
    guest prints Read: {secret}
    guest prints A key closes the handle.
    press a key in guest
    guest prints A key reads again.
    wait at most 2000 ms

    note: the writer dies, and the system closes its handle
    close Local\MyFileMappingObject
    advice: the name lives while a handle is open, and nobody but your program has one: where do you close it?
    Local\MyFileMappingObject exists
    Local\MyFileMappingObject holds {secret}

    advice: a newcomer opens the object by its name and reads what the dead writer left
    start second_process as newcomer
    newcomer shows Process2: {secret}
    press OK in newcomer
    newcomer exits with 0

    advice: it must be the memory that the guest has too, not a new object with the same name and the same text
    write Second message. to Local\MyFileMappingObject
    press a key in guest
    guest prints Read: Second message.
    guest prints A key unmaps the view.
    press a key in guest
    guest exits with 0

    advice: after the key the program closes its handle, unmaps its view, and returns 0
    press a key in exercise
    exercise exits with 0
    Local\MyFileMappingObject does not exist

    advice: this object may only be read: ask for FILE_MAP_READ, which is enough to keep it
    create a mapping Local\MyFileMappingObject of 256 bytes for reading
    write {secret} to Local\MyFileMappingObject
    start exercise
    exercise prints Read: {secret}
    exercise prints I keep it.
    close Local\MyFileMappingObject
    Local\MyFileMappingObject holds {secret}
    press a key in exercise
    exercise exits with 0
    Local\MyFileMappingObject does not exist
]])
