# With friendly data, the same programs look right.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    # The name is free: the object is new, and as large as requested.
    start existing_object
    existing_object exits with 0
    Local\MyFileMappingObject does not exist

    # New memory is zero: the null that was not copied is there.
    start missing_null
    missing_null prints Press any key
    start second_process
    second_process shows Process2: Message from first process.
    press OK in second_process
    second_process exits with 0
    kill missing_null
]])
