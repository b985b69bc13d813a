# Names: empty, with one backslash too many, not ASCII.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # An empty name creates an unnamed object, and opens nothing: error 6.
    start owning_first_process with ""
    owning_first_process prints Press any key
    start owning_second_process with ""
    owning_second_process exits with 1
    press a key in owning_first_process
    owning_first_process exits with 0

    # After the prefix, a name must not contain a backslash: error 3.
    start owning_first_process with Local\Grüße\MyFileMappingObject
    owning_first_process exits with 1

    start owning_first_process with Local\MyFileMappingObject-Grüße
    owning_first_process prints Press any key
    start owning_second_process with Local\MyFileMappingObject-Grüße
    owning_second_process shows Process2: Message from first process.
    press OK in owning_second_process
    owning_second_process exits with 0
    press a key in owning_first_process
    owning_first_process exits with 0
    Local\MyFileMappingObject-Grüße does not exist
]])
