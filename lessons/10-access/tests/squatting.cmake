# Somebody was first: 183, then 6, then 5. Owner and DACL tell more.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start protected_writer as attacker with Local\MyFileMappingObject D:P(A;;GA;;;WD)
    attacker prints Press any key to exit.
    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;{me})
    protected_writer exits with 1
    start who_was_first
    who_was_first exits with 1
    kill attacker
    Local\MyFileMappingObject does not exist

    create an event Local\MyFileMappingObject
    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;{me})
    protected_writer exits with 1
    start who_was_first
    who_was_first exits with 1
    close Local\MyFileMappingObject

    create a mapping Local\MyFileMappingObject of 256 bytes for nobody
    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;{me})
    protected_writer exits with 1
    close Local\MyFileMappingObject

    start protected_writer with Local\MyFileMappingObject D:P(A;;GA;;;{me})
    protected_writer prints Press any key to exit.
    start who_was_first
    who_was_first exits with 0
    press a key in protected_writer
    protected_writer exits with 0
    Local\MyFileMappingObject does not exist
]])
