# Two terminals in one clone: what they cannot do at the same time they do one after the other.
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/text.cmake")

# take_turn(FILE DOES): waits until no other process holds FILE, 10 minutes at the most, and holds it. A long wait is announced. DOES
# completes the sentence "Another terminal ...". The system gives FILE free when its holder ends.
function(take_turn file does)
    file(LOCK "${file}" GUARD PROCESS TIMEOUT 2 RESULT_VARIABLE busy)
    if(busy)
        say("Another terminal ${does}. Waiting ...")
        file(LOCK "${file}" GUARD PROCESS TIMEOUT 600 RESULT_VARIABLE busy)
    endif()
endfunction()

function(end_turn file)
    file(LOCK "${file}" RELEASE RESULT_VARIABLE ignored)
endfunction()
