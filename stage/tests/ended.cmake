# A program that ends the stage, even with exit code 0: the scene was not played.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

foreach(exit_code IN ITEMS 0 1 77)
    run_stage("
        start actor with end=${exit_code} hang=1
        actor exits with 0
    " code transcript)
    say("${transcript}")
    if(NOT code STREQUAL "the stage was ended from outside")
        message(FATAL_ERROR "expected: the stage was ended from outside\nfound:    ${code}")
    endif()
endforeach()
