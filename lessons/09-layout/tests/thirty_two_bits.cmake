# A 32-bit writer and a 64-bit reader: the same lines as with two 64-bit programs.
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/scene.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../../../tools/scenes/x86.cmake")

use_x86("${CMAKE_CURRENT_LIST_DIR}/../layout_writer.cpp")
if(X86)
    set(CMAKE_SCRIPT_MODE_FILE "${CMAKE_CURRENT_LIST_DIR}/story.cmake") # with its transcript
    include("${CMAKE_SCRIPT_MODE_FILE}")
endif()
