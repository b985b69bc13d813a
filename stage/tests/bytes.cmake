# Which bytes of an object have changed, and which have not.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

function(expect code_expected text_expected text)
    run_stage("
        object Local\\ActorObject
        create a mapping Local\\ActorObject of 256 bytes
        fill 256 bytes of Local\\ActorObject with A
        ${text}
    " code transcript)
    string(FIND "${transcript}" "${text_expected}" at)
    if(NOT code EQUAL code_expected OR at EQUAL -1)
        say("${transcript}")
        message(FATAL_ERROR "expected: ${code_expected}, ${text_expected}\nfound:    ${code}, the transcript above")
    endif()
endfunction()

set(actor "start actor with object=Local\\ActorObject")
expect(0 "[check: Local\\ActorObject is unchanged]" "${actor} write=AAA say=done
    actor exits with 0
    fill 256 bytes of Local\\ActorObject with A
    Local\\ActorObject is unchanged")
# The terminating null is at byte 6, behind three characters that were there before.
expect(1 "found:    byte 6 has changed" "${actor} write=AAA
    actor exits with 0
    Local\\ActorObject is unchanged")
expect(0 "[check: only 8 bytes of Local\\ActorObject have changed]" "${actor} write=BCD
    only 8 bytes of Local\\ActorObject have changed
    actor exits with 0")
expect(1 "found:    byte 6 has changed" "${actor} write=BCD
    actor exits with 0
    wait at most 100 ms
    only 6 bytes of Local\\ActorObject have changed")
expect(1 "found:    byte 0 has changed" "${actor} write=BCD
    actor exits with 0
    wait at most 100 ms
    only 6 bytes of Local\\ActorObject at byte 2 have changed")
expect(1 "found:    no byte has changed" "wait at most 100 ms
    only 8 bytes of Local\\ActorObject have changed")
expect(1 "found:    4259905" "wait at most 100 ms
    Local\\ActorObject holds the number 0x410042 at byte 8") # two characters A
expect(1 "expected: a number of 32 bits" "write the numbers 1 4294967296 to Local\\ActorObject at byte 8")
expect(1 "expected: a number of 32 bits" "write the number 12x to Local\\ActorObject at byte 8")
# Other bytes may be cleared, and nothing else.
expect(0 "[check: only 6 bytes of Local\\ActorObject have changed or been cleared]" "${actor} write=BCD
    only 6 bytes of Local\\ActorObject have changed or been cleared
    actor exits with 0")
expect(1 "found:    byte 6 has changed" "${actor} write=BCDEF
    actor exits with 0
    wait at most 100 ms
    only 6 bytes of Local\\ActorObject have changed or been cleared")
# An object that the stage has not touched was all zero.
expect(0 "[check: only 8 bytes of Local\\ActorObject.own have changed]" "${actor}.own write=BCD key=getch
    Local\\ActorObject.own exists
    only 8 bytes of Local\\ActorObject.own have changed
    kill actor")
expect(1 "found:    byte 0 has changed" "${actor}.own write=BCD key=getch
    Local\\ActorObject.own exists
    wait at most 100 ms
    only 6 bytes of Local\\ActorObject.own at byte 2 have changed")
