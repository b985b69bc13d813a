# Name and Local\Name are one object, Global\Name is another. Letter case counts.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object MyFileMappingObject
    needs a session other than 0

    start first_process
    first_process prints Press any key
    Local\MyFileMappingObject exists
    Global\MyFileMappingObject does not exist

    start second_process with Local\MyFileMappingObject
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0

    # One letter more, small or large: two names.
    start first_process as large with Local\MyFileMappingObject-A
    large prints Press any key
    Local\MyFileMappingObject-A exists
    Local\MyFileMappingObject-a does not exist
    press a key in large
    large exits with 0

    # Prefixes count letter case too, and a slash is a letter like any other.
    start second_process with local\MyFileMappingObject
    second_process exits with 1
    start second_process with Local/MyFileMappingObject
    second_process exits with 1

    press a key in first_process
    first_process exits with 0
    MyFileMappingObject does not exist
]])
