# lesson([NEEDS FOLDER...] [ON_WINE SOURCE]): declares the lesson of this folder. Every .cpp is a
# program, every tests/*.cmake a scene, README.md is the page, and each NAME.svg a drawing of tests/NAME.txt.
#   NEEDS     lessons whose programs the scenes start
#   ON_WINE   what Wine lacks: linked into each program when it is built for Wine
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/program.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/testing.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/edit.cmake")

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
    if(TARGET course)
        lesson_programs(${lesson_NEEDS})
    endif()
    if(NOT BUILD_TESTING OR ONLY_PROGRAMS)
        return()
    endif()
    if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/exercise")
        lesson_exercise()
    endif()

    # A lesson that is opened alone brings along what its scenes need.
    if(CMAKE_SOURCE_DIR STREQUAL CMAKE_CURRENT_SOURCE_DIR)
        enable_testing()
        if(NOT WITHOUT_STAGE) # a test brings a stage that is built already
            add_subdirectory(../../stage stage)
        endif()
        set(ONLY_PROGRAMS TRUE) # of the lessons that this one needs
        foreach(folder IN LISTS lesson_NEEDS)
            add_subdirectory("../${folder}" "${folder}")
        endforeach()
        get_filename_component(name "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
        test_programs("${name}")
    endif()
    folder_tests()
    set(EDIT_LESSON "${CMAKE_CURRENT_SOURCE_DIR}")
    foreach(file IN ITEMS edits exercise/starter exercise/right exercise/wrong)
        include("${EDIT_LESSON}/${file}.cmake" OPTIONAL)
    endforeach()
    page_tests(README.md)
    drawing_test()
    gives_back_test()
endfunction()

# lesson_programs(FOLDER...): the target programs_NN is the stage, and what the scenes of this lesson start: its own
# programs and those of the lessons that it needs.
function(lesson_programs)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    string(REGEX REPLACE "-.*" "" number "${folder}")
    add_custom_target("programs_${number}")
    set_target_properties("programs_${number}" PROPERTIES FOLDER "${folder}")
    add_dependencies("programs_${number}" stage)
    foreach(lesson IN ITEMS "${folder}" ${ARGN})
        file(GLOB sources CONFIGURE_DEPENDS "../${lesson}/*.cpp")
        foreach(source IN LISTS sources)
            get_filename_component(name "${source}" NAME_WE)
            add_dependencies("programs_${number}" "${name}")
        endforeach()
    endforeach()
endfunction()

# The exercise of a lesson: its solution is graded here, and its starter and the other answers, which are edits of the
# solution, in edit.cmake. The learner's own file, my/NN/exercise.cpp, becomes the program my_NN for use in an IDE.
function(lesson_exercise)
    get_filename_component(folder "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    string(REGEX REPLACE "-.*" "" number "${folder}")
    script_test("exercise.solution" "${CMAKE_CURRENT_SOURCE_DIR}/exercise/check.cmake")
    script_test(exercise.is_complete "${COURSE}/tools/scenes/exercise_is_complete.cmake"
        -D "EXERCISE=${CMAKE_CURRENT_SOURCE_DIR}/exercise")
    page_tests(exercise/README.md)

    file(GLOB mine CONFIGURE_DEPENDS "${COURSE}/my/${number}/exercise.cpp")
    if(mine)
        program("my_${number}" "${mine}")
        set_target_properties("my_${number}" PROPERTIES FOLDER "my exercises")
    endif()
endfunction()
