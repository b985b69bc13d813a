# Every sentence that a scene may hold, played to the end.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play([[
    object Local\ActorObject
    wait at most 5000 ms

    start actor with say=one mutter=two say=three mutter=four
    actor prints twothree
    actor exits with 0

    start actor with "say=at byte 56" say=end
    actor never prints byte 57
    actor prints byte {number}
    {number} is at most 56
    {number} is a multiple of 8
    actor exits with 0

    start actor as second with object=Local\ActorObject say=ready box=Title exit=7
    second prints ready
    Local\ActorObject exists
    fill 16 bytes of Local\ActorObject with A
    look at 18 bytes of Local\ActorObject
    second shows Title: Hello
    press OK in second
    second exits with 7
    Local\ActorObject does not exist

    create a mapping Local\ActorObject of 100 bytes
    Local\ActorObject exists
    close Local\ActorObject
    Local\ActorObject does not exist
    needs Local\ActorObject to be free
    create a mapping Local\ActorObject of 8 bytes for reading
    fill 4 bytes of Local\ActorObject with B
    look at 8 bytes of Local\ActorObject
    close Local\ActorObject
    create a mapping Local\ActorObject of 8 bytes for reading and writing
    close Local\ActorObject

    advice: nothing, all goes well
    create a mapping Local\ActorObject of 256 bytes
    write {secret} to Local\ActorObject
    Local\ActorObject holds {secret}
    write again to Local\ActorObject at byte 64
    Local\ActorObject holds again at byte 64
    write the numbers 1 0xffffffff to Local\ActorObject at byte 128
    write the number 7 to Local\ActorObject at byte 136
    Local\ActorObject holds the number 4294967295 at byte 132
    Local\ActorObject holds the number 0x7 at byte 136
    close Local\ActorObject

    create an event Local\ActorEvent
    set the event Local\ActorEvent
    close Local\ActorEvent

    start actor with object=Local\ActorObject "say=handle: open, view: mapped" hang=1
    start actor as second with "say=handle: closed, view: mapped" hang=1
    second prints handle: closed
    actor prints handle: open
    draw Local\ActorObject
    kill actor
    Local\ActorObject does not exist
    draw Local\ActorObject
    kill second
    draw Local\ActorObject
    start actor with say=again
    actor exits with 0
]])
