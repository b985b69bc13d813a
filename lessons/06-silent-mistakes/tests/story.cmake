# Two processes, no error, and a message that no program wrote.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")

play([[
    object Local\MyFileMappingObject

    start missing_null
    missing_null prints Press any key
    draw Local\MyFileMappingObject

    press a key in missing_null
    missing_null prints Press any key
    draw Local\MyFileMappingObject

    start second_process
    second_process shows Process2: Bye.age from first process.
    draw Local\MyFileMappingObject

    press OK in second_process
    second_process exits with 0
    draw Local\MyFileMappingObject

    press a key in missing_null
    missing_null exits with 0
    draw Local\MyFileMappingObject
    Local\MyFileMappingObject does not exist
]])
