# Declares tests. Each test is a CMake script, and its name is <folder>.<what it tests>.
include_guard()
option(BUILD_TESTING "Declare the tests" ON)

get_filename_component(COURSE "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

# script_test(NAME SCRIPT [-D NAME=VALUE]...): runs SCRIPT, which gets BIN, the programs' folder.
function(script_test name script)
    if(NOT BUILD_TESTING)
        return()
    endif()
    file(RELATIVE_PATH folder "${COURSE}" "${CMAKE_CURRENT_SOURCE_DIR}")
    get_filename_component(folder "course/${folder}" NAME)
    set(test "${folder}.${name}")
    string(REGEX REPLACE "-.*" "" label "${folder}")
    add_test(NAME "${test}"
        COMMAND "${CMAKE_COMMAND}" -D "BIN=${CMAKE_BINARY_DIR}/bin" ${ARGN} -P "${script}")
    if(name MATCHES "^(page|drawing|try|fault|wrong|right|starter)[.]|^exercise[.]is_complete$")
        list(APPEND label course) # checks the course itself, not what a reader has changed
    endif()
    if("${script}" MATCHES "/(lessons|stage|play)/|/edited.cmake$" AND NOT name MATCHES "^(starter|wrong|right|fault)[.]")
        list(APPEND label recorded) # learn record runs these
    endif()
    if(name MATCHES "^(browser|windows_door|compiler_target|contributing|gives_back)$|^(wrong|right|fault)[.]")
        list(APPEND label maintainers) # about the course itself, or with tools of setup all: .ci/run runs them
    endif()
    set_tests_properties("${test}" PROPERTIES
        LABELS "${label}"
        TIMEOUT 60
        SKIP_REGULAR_EXPRESSION "Skipped: ")
    if(name MATCHES "^(browser|check|two_terminals|windows_door|contributing|witness)$") # these build programs, or play several scenes
        set_tests_properties("${test}" PROPERTIES TIMEOUT 300)
    endif()
    # Two scenes that use the default name must not be played at the same time.
    if(name STREQUAL "default_name")
        set_tests_properties("${test}" PROPERTIES RESOURCE_LOCK default_name)
    endif()
    if(NOT CMAKE_HOST_WIN32)
        wine_fixture()
        set_tests_properties("${test}" PROPERTIES FIXTURES_REQUIRED wine)
    endif()
endfunction()

# folder_tests([-D NAME=VALUE]...): every tests/*.cmake of this folder is a test.
function(folder_tests)
    file(GLOB scenes CONFIGURE_DEPENDS tests/*.cmake)
    foreach(scene IN LISTS scenes)
        get_filename_component(name "${scene}" NAME_WE)
        script_test("${name}" "${scene}" ${ARGN})
    endforeach()
endfunction()

# page_tests(PAGE...): what a page shows is what the files hold.
function(page_tests)
    foreach(page IN LISTS ARGN)
        string(REPLACE "/" "." name "${page}")
        script_test("page.${name}" "${COURSE}/tools/pages/page.cmake"
            -D "PAGE=${CMAKE_CURRENT_SOURCE_DIR}/${page}")
    endforeach()
endfunction()

# drawing_test(): each drawing of this folder is what the recorded scene of the same name gives.
function(drawing_test)
    file(GLOB drawings CONFIGURE_DEPENDS *.svg)
    foreach(drawing IN LISTS drawings)
        get_filename_component(name "${drawing}" NAME_WE)
        script_test("drawing.${name}" "${COURSE}/tools/pages/timeline.cmake"
            -D "SCENE=${CMAKE_CURRENT_SOURCE_DIR}/tests/${name}.cmake" -D "SVG=${drawing}")
    endforeach()
endfunction()

# gives_back_test(): the programs of this folder give back each handle and each view.
function(gives_back_test)
    script_test(gives_back "${COURSE}/tools/programs/gives_back.cmake" -D "LESSON=${CMAKE_CURRENT_SOURCE_DIR}")
endfunction()

# test_programs(LESSONS): the target test_programs builds what only the tests of these lessons use, and the target
# proofs also what only the tests of maintainers use.
function(test_programs lessons)
    if(NOT BUILD_TESTING)
        return()
    endif()
    set(same "") # the compiler of this project; ExternalProject hands over the generator and the platform
    foreach(name IN ITEMS CMAKE_TOOLCHAIN_FILE CMAKE_CXX_COMPILER CMAKE_MAKE_PROGRAM CMAKE_BUILD_TYPE CMAKE_EXPORT_COMPILE_COMMANDS)
        if(DEFINED ${name} AND NOT CMAKE_GENERATOR MATCHES "^Visual Studio")
            list(APPEND same "-D${name}=${${name}}")
        endif()
    endforeach()
    include(ExternalProject)
    ExternalProject_Add(test_programs
        SOURCE_DIR "${COURSE}/cmake/test_programs"
        PREFIX "${CMAKE_BINARY_DIR}/test_programs-steps"
        BINARY_DIR "${CMAKE_BINARY_DIR}/test_programs"
        CMAKE_ARGS ${same} -D "BIN=${CMAKE_BINARY_DIR}/bin" -D "LESSONS=${lessons}"
        BUILD_ALWAYS TRUE
        INSTALL_COMMAND "")
    add_custom_target(proofs COMMENT "Building the answers and the faults that tests must tell from the right program"
        COMMAND "${CMAKE_COMMAND}" --build "${CMAKE_BINARY_DIR}/test_programs" --target proofs --config $<CONFIG>)
    add_dependencies(proofs test_programs)
    set_target_properties(test_programs proofs PROPERTIES FOLDER "tests")
endfunction()

# wine_fixture(): before the first test Wine is prepared, after the last nothing of ours is running.
function(wine_fixture)
    get_property(done GLOBAL PROPERTY wine_fixture)
    if(NOT done)
        set_property(GLOBAL PROPERTY wine_fixture TRUE)
        foreach(step IN ITEMS begins:SETUP ends:CLEANUP)
            string(REPLACE ":" ";" words "${step}")
            list(GET words 0 name)
            list(GET words 1 role)
            add_test(NAME "wine.${name}"
                COMMAND "${CMAKE_COMMAND}" -D "BIN=${CMAKE_BINARY_DIR}/bin" -D "STEP=${name}"
                    -P "${COURSE}/tools/wine/fixture.cmake")
            set_tests_properties("wine.${name}" PROPERTIES FIXTURES_${role} wine TIMEOUT 120)
        endforeach()
    endif()
endfunction()
