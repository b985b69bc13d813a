# Killed while another process has a handle: name, memory and message stay.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start maker
    maker prints handle: open, view: mapped
    start guest
    guest prints handle: open, view: mapped
    kill maker
    draw Local\MyFileMappingObject

    # A newcomer still finds the dead one's message.
    start guest as newcomer
    newcomer prints Read: First message.
    newcomer prints handle: open
    kill newcomer

    kill guest
    Local\MyFileMappingObject does not exist
]])
