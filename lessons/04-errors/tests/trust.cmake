# A writer that does not end its text: one reader trusts it, one does not.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # A page has 4096 bytes. 510 of them hold letters, and a zero comes only then.
    create a mapping Local\MyFileMappingObject of 4096 bytes
    fill 510 bytes of Local\MyFileMappingObject with A
    start wrong_trust
    wrong_trust exits with 0
    start right_trust
    right_trust exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist

    start first_process
    first_process prints Press any key
    start wrong_trust
    wrong_trust exits with 0
    start right_trust
    right_trust exits with 0
    press a key in first_process
    first_process exits with 0
    Local\MyFileMappingObject does not exist
]])
