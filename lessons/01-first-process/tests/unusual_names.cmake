# Names: empty, with one backslash too many, very long and not ASCII.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

string(REPEAT "x" 300 long) # longer than MAX_PATH, which is 260
play("
    object Local\\MyFileMappingObject

    # An empty name creates an unnamed object: no other program can open it by name.
    start first_process with \"\"
    first_process prints Press any key
    press a key in first_process
    first_process exits with 0

    # After the prefix, a name must not contain a backslash: error 3.
    start first_process with Local\\Grüße\\MyFileMappingObject
    first_process exits with 1

    start first_process with Local\\MyFileMappingObject-Grüße${long}
    first_process prints Press any key
    Local\\MyFileMappingObject-Grüße${long} exists
    press a key in first_process
    first_process exits with 0
    Local\\MyFileMappingObject-Grüße${long} does not exist
")
