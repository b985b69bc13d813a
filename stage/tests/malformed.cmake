# A sentence that nobody knows: the scene is refused before anything starts.
include("${CMAKE_CURRENT_LIST_DIR}/../../tools/scenes/scene.cmake")

play_malformed([[
    start actor
    actor whispers Hello
]])
