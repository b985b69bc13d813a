# program(NAME SOURCE...): one Windows console program, in <build>/bin, with warnings on.
# In an IDE it stands in a group that is called like its folder.
include_guard()

function(program name)
    add_executable(${name} ${ARGN})
    if(TARGET course AND NOT name MATCHES "^my_") # the learner's own may not compile yet
        add_dependencies(course ${name})
    endif()
    target_compile_features(${name} PRIVATE cxx_std_20)
    target_compile_definitions(${name} PRIVATE NOMINMAX) # else windows.h makes std::min a macro
    get_filename_component(group "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set_target_properties(${name} PROPERTIES
        CXX_EXTENSIONS OFF
        FOLDER "${group}"
        # $<0:> is empty: it keeps Visual Studio from adding a folder for Debug and one for Release.
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin$<0:>")
    if(MSVC)
        target_compile_options(${name} PRIVATE /W4 /permissive- /utf-8)
    else()
        target_compile_options(${name} PRIVATE -Wall -Wextra)
        # -municode: the program starts in wmain. -static: it runs without any DLL of MinGW-w64.
        target_link_options(${name} PRIVATE -municode -static)
    endif()
endfunction()
