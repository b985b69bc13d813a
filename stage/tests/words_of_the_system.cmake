# What the system says differs between systems: the transcript has ... for it, and only for it.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play([[
    start actor with "say=  The system says: File not found."
    actor prints The system says: ...
    actor exits with 0

    # The system says nothing: the transcript shows that.
    start actor with "say=  The system says: "
    actor exits with 0

    start actor with "say=The System says: Hello."
    actor exits with 0
]])
