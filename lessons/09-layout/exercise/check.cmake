# Exercise 09: a list of records of any length. The stage is the writer: of version 1, of version 2, and hostile.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject
    wait at most 5000 ms

    advice: All of the list is there, but the state is still 0. Print why you refuse it, and return 1.
    create a mapping Local\MyFileMappingObject of 4096 bytes for reading
    write {secret} to Local\MyFileMappingObject at byte 32
    write the numbers 64 1 to Local\MyFileMappingObject at byte 24
    write two to Local\MyFileMappingObject at byte 96
    write the numbers 24 1 to Local\MyFileMappingObject at byte 88
    write the numbers 0 0x5453494C 1 1 24 112 to Local\MyFileMappingObject at byte 0
    start exercise as early
    early exits with 1

    advice: A list of version 1 with two texts. Print Checked. and wait for a key.
    write the number 1 to Local\MyFileMappingObject at byte 0
    start exercise
    exercise prints Checked.
    advice: After Checked. the writer has changed the list. Print the texts that you have checked, then End of the list.
    write the numbers 0xFFFFFFFC 1 to Local\MyFileMappingObject at byte 24
    write forged to Local\MyFileMappingObject at byte 32
    exercise never prints forged
    press a key in exercise
    exercise prints Read: {secret}
    exercise prints Read: two
    exercise prints End of the list.
    exercise exits with 0

    advice: A list of version 2: a longer header, records of other kinds, and a text that fills its record.
    write the numbers 978 0 0 0 16 2 0x00420041 0x00440043 to Local\MyFileMappingObject at byte 24
    write full to Local\MyFileMappingObject at byte 64
    write the numbers 16 1 to Local\MyFileMappingObject at byte 56
    write last to Local\MyFileMappingObject at byte 80
    write the numbers 88 1 to Local\MyFileMappingObject at byte 72
    write the numbers 3936 9 to Local\MyFileMappingObject at byte 160
    write the numbers 1 0x5453494C 2 1 40 4096 to Local\MyFileMappingObject at byte 0
    start exercise as version_2
    version_2 never prints fullX
    version_2 never prints ABCD
    version_2 prints Checked.
    press a key in version_2
    version_2 prints Read: full
    version_2 prints Read: last
    version_2 prints End of the list.
    version_2 exits with 0

    advice: Who may read this list? Look at every number of the header that says so.
    write the number 2 to Local\MyFileMappingObject at byte 12
    start exercise as older
    older exits with 1
    write the numbers 0x5453494D 2 1 to Local\MyFileMappingObject at byte 4
    start exercise as other
    other exits with 1
    write the number 0x5453494C to Local\MyFileMappingObject at byte 4

    advice: The end of the list is after the end of the memory. Which of both limits is yours?
    write the number 3940 to Local\MyFileMappingObject at byte 160
    write the number 4100 to Local\MyFileMappingObject at byte 20
    start exercise as beyond
    beyond exits with 1
    write the number 4096 to Local\MyFileMappingObject at byte 20

    advice: The first record is after the end of the list. What is end - first then?
    write the number 0xFFFFFFFC to Local\MyFileMappingObject at byte 16
    start exercise as late
    late exits with 1
    write the number 40 to Local\MyFileMappingObject at byte 16

    advice: A record ends after the end of the list. Refuse the whole list, before you print a text of it.
    start exercise as too_long
    too_long never prints Read:
    too_long exits with 1

    advice: A record has the size 0: where does the next one begin?
    write the number 0 to Local\MyFileMappingObject at byte 160
    start exercise as endless
    endless never prints Read:
    endless exits with 1

    advice: The sum of this size and its offset is less than the offset, in 32 bits. Compare the size with the room.
    write the numbers 0xFFFFFFF0 9 to Local\MyFileMappingObject at byte 56
    start exercise as overflow
    overflow exits with 1

    advice: Two sizes are not multiples of 4. The writer has not kept the agreement.
    write the numbers 3936 9 to Local\MyFileMappingObject at byte 160
    write the numbers 102 9 to Local\MyFileMappingObject at byte 58
    write the numbers 18 9 to Local\MyFileMappingObject at byte 40
    start exercise as odd
    odd exits with 1
    close Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
