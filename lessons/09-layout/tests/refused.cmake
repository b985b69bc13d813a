# Six headers that a reader must refuse, and two at the limit.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start layout_writer
    layout_writer prints Press any key to say that it is ready
    press a key in layout_writer
    layout_writer prints Stored READY
    look at 48 bytes of Local\MyFileMappingObject
    Local\MyFileMappingObject holds the number 24 at byte 20
    wait at most 2000 ms

    # Another program's memory.
    write the number 0x4B4E4143 to Local\MyFileMappingObject at byte 4
    start layout_reader as other
    other exits with 1
    write the number 0x4B4E4142 to Local\MyFileMappingObject at byte 4

    # A writer of version 3 says: not for readers that are older than 2.
    write the numbers 3 2 to Local\MyFileMappingObject at byte 8
    start layout_reader as older
    older exits with 1
    write the numbers 3 1 to Local\MyFileMappingObject at byte 8

    # 1 beyond the last place, and a product that is 24 in 32 bits: 0x20000003 * 8.
    write the number 510 to Local\MyFileMappingObject at byte 16
    start layout_reader as too_many
    too_many exits with 1
    write the number 0x20000003 to Local\MyFileMappingObject at byte 16
    start layout_reader as overflow
    overflow exits with 1
    write the numbers 0 4104 to Local\MyFileMappingObject at byte 16
    start layout_reader as beyond
    beyond exits with 1
    write the number 28 to Local\MyFileMappingObject at byte 20
    start layout_reader as misaligned
    misaligned exits with 1

    # The end of the memory is a valid offset for no accounts, and 509 accounts have room.
    write the numbers 0 4096 to Local\MyFileMappingObject at byte 16
    start layout_reader as none
    none prints Press any key to read
    press a key in none
    none exits with 0
    write the numbers 1 4088 to Local\MyFileMappingObject at byte 16
    start layout_reader as last
    last prints Press any key to read
    press a key in last
    last prints Read: account 0 holds 0.
    last exits with 0
    press a key in layout_writer
    layout_writer exits with 0
]])
