# Names: empty, with one backslash too many, very long and not ASCII.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

string(REPEAT "x" 300 long) # longer than MAX_PATH, which is 260
play("
    object Local\\MyFileMappingObject

    # An empty name opens nothing: error 6.
    start second_process with \"\"
    second_process exits with 1

    # After the prefix, a name must not contain a backslash: error 3.
    start second_process with Local\\Grüße\\MyFileMappingObject
    second_process exits with 1

    create a mapping Local\\MyFileMappingObject-Grüße${long} of 256 bytes
    write Guten Morgen. to Local\\MyFileMappingObject-Grüße${long}
    start second_process with Local\\MyFileMappingObject-Grüße${long}
    second_process shows Process2: Guten Morgen.
    press OK in second_process
    second_process exits with 0
")
