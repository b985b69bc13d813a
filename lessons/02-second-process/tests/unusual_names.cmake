# Names: empty, with one backslash too many, very long, not ASCII.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

string(REPEAT "x" 300 long) # longer than MAX_PATH, which is 260
play("
    object Local\\MyFileMappingObject

    # An empty name creates an unnamed object, and opens nothing: error 6.
    start first_process with \"\"
    first_process prints Press any key
    start second_process with \"\"
    second_process exits with 1
    press a key in first_process
    first_process exits with 0

    # After the prefix, a name must not contain a backslash: error 3.
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
