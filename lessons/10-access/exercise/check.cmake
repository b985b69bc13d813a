# Exercise 10: three DACLs, opened with every access by a user, a member of a group, and somebody else.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/exercise.cmake")

exercise([[
    object Local\MyFileMappingObject

    note: the user who is meant is this user, a member of the group
    advice: if a text is not SDDL, the program prints the error code: compare it with the recipes of the lesson
    start exercise as one
    one prints Press any key to exit.
    start every_access as user with Local\MyFileMappingObject.diary Local\MyFileMappingObject.news Local\MyFileMappingObject.desk
    advice: the diary must allow the user everything: GA
    user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.diary
    user prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.diary
    user prints FILE_MAP_ALL_ACCESS  a handle 0  Local\MyFileMappingObject.diary
    advice: the news must allow the user everything: GA
    user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.news
    user prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.news
    user prints FILE_MAP_ALL_ACCESS  a handle 0  Local\MyFileMappingObject.news
    advice: at the desk, the user reads and writes, even as a member of the group. Which entry comes first?
    user prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk
    user prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.desk
    advice: reading and writing is less than everything
    user prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk
    user exits with 0
    press a key in one
    one exits with 0

    note: the user who is meant is the system, and this user is a member of the group
    start exercise as two with Local\MyFileMappingObject S-1-5-18 S-1-5-32-545
    two prints Press any key to exit.
    start every_access as member with Local\MyFileMappingObject.diary Local\MyFileMappingObject.news Local\MyFileMappingObject.desk
    advice: nobody but the user may open the diary: put the SID of the user into the text, and no other
    member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary
    member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.diary
    advice: the group must be able to read the news. Which right is for memory, and not for files?
    member prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.news
    advice: the group must not write the news
    member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.news
    member prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.news
    advice: at the desk, the group gets nothing. An entry that denies counts only before the one that allows
    member prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.desk
    member prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.desk
    member exits with 0
    press a key in two
    two exits with 0

    note: this user is neither the user who is meant nor a member of the group
    start exercise as three with Local\MyFileMappingObject S-1-5-18 S-1-5-32-546
    three prints Press any key to exit.
    start every_access as stranger with Local\MyFileMappingObject.diary Local\MyFileMappingObject.news Local\MyFileMappingObject.desk
    advice: nobody but the user may open the diary
    stranger prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.diary
    stranger prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.diary
    advice: only the user and the group may read the news
    stranger prints FILE_MAP_READ        nothing  5  Local\MyFileMappingObject.news
    stranger prints FILE_MAP_WRITE       nothing  5  Local\MyFileMappingObject.news
    advice: at the desk, all authenticated users read and write, and no more
    stranger prints FILE_MAP_READ        a handle 0  Local\MyFileMappingObject.desk
    stranger prints FILE_MAP_WRITE       a handle 0  Local\MyFileMappingObject.desk
    stranger prints FILE_MAP_ALL_ACCESS  nothing  5  Local\MyFileMappingObject.desk
    stranger exits with 0
    press a key in three
    three exits with 0

    note: somebody was first
    create a mapping Local\MyFileMappingObject.news of 256 bytes
    advice: the object existed, so it does not have your DACL: print an error and return 1
    start exercise as four
    four exits with 1
    close Local\MyFileMappingObject.news
    Local\MyFileMappingObject.diary does not exist
]])
