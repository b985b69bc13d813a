# What a program does and nobody can see from outside: each thing once right and once wrong.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

# expect(EXPECTED SCENE): the scene comes to its end, or stops and says EXPECTED; "" is a scene that is right.
function(expect expected text)
    run_stage("
        object Local\\Suspect
        ${text}
    " code transcript)
    set(expected_code 1)
    if(expected STREQUAL "")
        set(expected_code 0)
    endif()
    string(FIND "${transcript}" "${expected}" at)
    if(NOT code EQUAL expected_code OR at EQUAL -1 OR transcript MATCHES "not checked")
        say("${transcript}")
        message(FATAL_ERROR "expected: ${expected_code}, ${expected}\nfound:    ${code}, the transcript above")
    endif()
endfunction()

# Everything is released, or not, however the program ends.
set(work [[create=Local\Suspect map say=ready]])
expect("" "start suspect with ${work} unmap close
    suspect exits with 0
    suspect has released everything")
foreach(end IN ITEMS say=done leave=0 process=0)
    expect("still open: the handle of CreateFileMappingW(Local\\Suspect), the view of MapViewOfFile" "start suspect with ${work} ${end}
        suspect exits with 0
        suspect has released everything")
endforeach()
expect("still open: the view of MapViewOfFile" "start suspect with ${work} close crash
    suspect exits with 0xC0000005
    suspect has released everything")
expect("still open: the handle of CreateFileMappingW" "start suspect with ${work} unmap unmap key close
    suspect prints ready
    wait at most 300 ms
    suspect has released everything")
expect("still open: the handle of DuplicateHandle" "start suspect with ${work} unmap duplicate close
    suspect exits with 0
    suspect has released everything")
# A close that fails closes nothing, and what was opened again is open.
expect("still open: the handle of CreateFileMappingW" "start suspect with ${work} unmap protect close
    suspect exits with 0
    suspect has released everything")
expect("still open: the handle of CreateFileMappingW" "start suspect with ${work} unmap close close create=Local\\Suspect
    suspect exits with 0
    suspect has released everything")
# While it runs, it may still do so.
expect("" "start suspect with ${work} unmap close sleep=100 key
    suspect prints ready
    suspect has released everything
    kill suspect")

# It says so before it does so.
expect("" "start suspect with ${work} unmap close say=Closed.
    suspect exits with 0
    suspect has released everything when it prints Closed.")
expect("found:    it prints this first" "start suspect with ${work} unmap say=Closed. close
    suspect exits with 0
    suspect has released everything when it prints Closed.")

# Which access was requested.
set(object "create a mapping Local\\Suspect of 256 bytes
    start suspect with")
expect("" "${object} open=Local\\Suspect map say=ready
    suspect prints ready
    suspect requests FILE_MAP_READ
    suspect requests no more than FILE_MAP_READ
    kill suspect")
expect("found:    OpenFileMappingW(FILE_MAP_WRITE), MapViewOfFile(FILE_MAP_READ)" "${object} write=Local\\Suspect map say=ready
    suspect prints ready
    wait at most 300 ms
    suspect requests FILE_MAP_READ | FILE_MAP_WRITE")
expect("found:    OpenFileMappingW(FILE_MAP_ALL_ACCESS)" "${object} open=Local\\Nobody all=Local\\Suspect say=ready
    suspect prints ready
    suspect requests no more than FILE_MAP_READ | FILE_MAP_WRITE")

# Which names were used.
expect("" "start suspect with open=Local\\Nobody
    suspect exits with 0
    suspect uses Local\\Nobody")
expect("found:    \"Local\\Nobody\"" "start suspect with open=Local\\Nobody
    suspect exits with 0
    suspect uses Local\\Somebody")

# Looking too early, and for one start only.
expect("" "create a mapping Local\\Suspect of 256 bytes
    start suspect too early as one with open=Local\\Suspect error open=Local\\Suspect error create=Local\\Suspect error open=Local\\Suspect map error
    one prints error 2
    one prints error 2
    one prints error 183
    one prints error 203
    one exits with 0
    start suspect with open=Local\\Suspect error
    suspect prints error 203
    suspect exits with 0")

# Which calls were made.
expect("" "${object} open=Local\\Suspect say=ready
    suspect exits with 0
    suspect calls OpenFileMappingW
    suspect never calls CreateFileMappingW")
expect("found:    it does not call it" "${object} say=ready
    suspect exits with 0
    suspect calls OpenFileMappingW")
expect("found:    it calls it" "${object} open=Local\\Nobody create=Local\\Suspect
    suspect exits with 0
    suspect never calls OpenFileMappingW")

expect("" "start suspect with create=Local\\Suspect say=Created.
    suspect exits with 0
    suspect calls CreateFileMapping before it prints Created.")
foreach(late IN ITEMS "say=Created. create=Local\\Suspect" say=Created.)
    expect("found:    it prints this first" "start suspect with ${late}
        suspect exits with 0
        suspect calls CreateFileMapping before it prints Created.")
endforeach()

# GetLastError directly after CreateFileMappingW is right; after another call, and after printing, it is too late.
expect("" "start suspect with open=Local\\Suspect error create=Local\\Suspect error
    suspect prints error 2
    suspect prints error 0
    suspect exits with 0")
set(too_late "")
foreach(between IN ITEMS map say=Created. "map unmap" duplicate)
    string(APPEND too_late "
        start suspect with create=Local\\Suspect ${between} error
        suspect prints error 203
        suspect exits with 0")
endforeach()
expect("" "${object} create=Local\\Suspect error
    suspect prints error 183
    suspect exits with 0
    ${too_late}")

# Without arguments, the name is the program's own, and still unique: the stage finds no other.
set(alone "start suspect without arguments
    suspect still waits
    Local\\Suspect exists
    kill suspect")
expect("" "${alone}")
expect("expected: Local\\Suspect exists" "object Local\\Other
    wait at most 1000 ms
    ${alone}")

# Standard error has no buffer: what a program prints there is heard while it waits, also on Wine.
expect("" "start suspect with complain=Refused. key
    suspect prints Refused.
    kill suspect")

# Waiting and sleeping. Processor time is seen from outside, too.
foreach(wait IN ITEMS key event messages)
    expect("" "start suspect with say=ready ${wait}
        suspect prints ready
        suspect still waits
        suspect waits and uses no processor time
        suspect never sleeps
        kill suspect")
endforeach()
expect("found:    it sleeps instead of waiting" "start suspect with say=ready sleep=1000 say=done
    suspect prints ready
    wait at most 300 ms
    suspect still waits")
expect("found:    it is still running" "start suspect with say=ready sleep=500
    suspect prints ready
    wait at most 1000 ms
    suspect exits with 0")
expect("found:    it sleeps" "start suspect with say=ready sleep=1
    suspect exits with 0
    suspect never sleeps")
foreach(no_wait IN ITEMS spin poll=0 poll=10)
    expect("waits neither for a key nor for an object; perhaps it checks again and again" "start suspect with say=ready ${no_wait}
        suspect prints ready
        wait at most 300 ms
        suspect still waits")
endforeach()
# A long limit passes soon, so a program that begins again still waits, and another one goes on. A short sleep ends.
expect("" "start suspect with say=ready poll=3600000
    suspect prints ready
    suspect still waits
    kill suspect
    start suspect with sleep=100 limit=3600000
    suspect exits with 0")
expect("found:    it exited with code 0" "start suspect with say=ready
    suspect prints ready
    suspect still waits")

expect("found:    it uses processor time" "start suspect with say=ready spin
    suspect prints ready
    wait at most 1000 ms
    suspect waits and uses no processor time")
expect("found:    it exited with code 0" "start suspect with say=ready
    suspect prints ready
    suspect waits and uses no processor time")

# Every start of a program, under whatever name, also one that exits early.
set(one "start suspect as one with create=Local\\Suspect close
    one exits with 0")
expect("" "${one}
    start suspect as two with open=Local\\Suspect
    two exits with 0
    every suspect has released everything")
expect("expected: two has released everything\n  found:    still open: the handle of CreateFileMappingW" "${one}
    start suspect as two with create=Local\\Suspect
    two exits with 0
    start suspect as two with say=ready
    two exits with 0
    every suspect has released everything")
