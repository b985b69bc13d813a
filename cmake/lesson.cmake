# lesson([NEEDS FOLDER...] [ON_WINE SOURCE]): declares the lesson of this folder. Every .cpp is a
# program, every tests/*.cmake a scene, and README.md is the page. story.svg, if there is one, is a
# drawing of tests/story.txt.
#   NEEDS     lessons whose programs the scenes start
#   ON_WINE   what Wine lacks: linked into each program when it is built for Wine
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/program.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/testing.cmake")

function(lesson)
    cmake_parse_arguments(PARSE_ARGV 0 lesson "" "ON_WINE" "NEEDS")
    file(GLOB sources CONFIGURE_DEPENDS *.cpp)
    foreach(source IN LISTS sources)
        get_filename_component(name "${source}" NAME_WE)
        program("${name}" "${source}")
        if(lesson_ON_WINE AND NOT CMAKE_HOST_WIN32)
            target_sources("${name}" PRIVATE "${lesson_ON_WINE}")
        endif()
    endforeach()
    if(NOT BUILD_TESTING)
        return()
    endif()

    # A lesson that is opened alone brings along what its scenes need.
    if(CMAKE_SOURCE_DIR STREQUAL CMAKE_CURRENT_SOURCE_DIR)
        enable_testing()
        add_subdirectory(../../stage stage)
        foreach(folder IN LISTS lesson_NEEDS)
            add_subdirectory("../${folder}" "${folder}")
        endforeach()
    endif()
    folder_tests()
    page_tests(README.md)
    drawing_test()
    alone_test()
    gives_back_test()
endfunction()
