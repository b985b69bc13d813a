# A scene that cannot be shown now is skipped, with its reason: neither passed nor failed.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

run_stage([[
    create a mapping Local\ActorObjectInUse of 8 bytes
    needs Local\ActorObjectInUse to be free
    Local\ActorObjectInUse does not exist
]] code transcript)
# The transcript is not said: its last line would make CTest skip this test.
if(NOT code EQUAL 77 OR NOT transcript MATCHES "\nSkipped: Local.ActorObjectInUse is in use")
    message(FATAL_ERROR "expected: exit code 77 and the reason\nfound:    ${code}")
endif()
