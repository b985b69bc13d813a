# Names that are empty, hold a backslash too many, are very long, or hold letters beyond ASCII.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

string(REPEAT "x" 300 long) # longer than MAX_PATH, which is 260
play("
    object Local\\MyFileMappingObject

    # The first process makes an object without a name. An empty name opens nothing: error 6.
    start first_process with \"\"
    first_process prints Press any key
    start second_process with \"\"
    second_process exits with 1
    press a key in first_process
    first_process exits with 0

    # Behind the prefix, a backslash asks for a folder that does not exist: error 3.
    start second_process with Local\\Grüße\\MyFileMappingObject
    second_process exits with 1

    start first_process with Local\\MyFileMappingObject${long}
    first_process prints Press any key
    start second_process with Local\\MyFileMappingObject${long}
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0
    press a key in first_process
    first_process exits with 0
    Local\\MyFileMappingObject${long} does not exist

    start first_process with Local\\MyFileMappingObject-Grüße
    first_process prints Press any key
    start second_process with Local\\MyFileMappingObject-Grüße
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0
    press a key in first_process
    first_process exits with 0
    Local\\MyFileMappingObject-Grüße does not exist
")
