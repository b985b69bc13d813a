# graded(TARGET [RULE SOURCE]): links the witness into a program that is graded: stage/witness/ tells what it sees.
#   RULE   what Wine lacks and defines CreateFileMappingW itself, as wine/global_privilege.cpp
# On x86 the names that the witness defines are others: there the program is built without it, and a check sees less.
include_guard()
get_filename_component(WITNESS "${CMAKE_CURRENT_LIST_DIR}/../stage/witness" ABSOLUTE)

function(graded target)
    cmake_parse_arguments(PARSE_ARGV 1 graded "" "RULE" "")
    if(NOT CMAKE_SIZEOF_VOID_P EQUAL 8)
        return()
    endif()
    set(witness witness)
    if(graded_RULE)
        set(witness witness_with_rule)
    endif()
    if(NOT TARGET ${witness})
        file(GLOB sources "${WITNESS}/*.cpp")
        add_library(${witness} OBJECT ${sources} ${graded_RULE})
        target_compile_features(${witness} PRIVATE cxx_std_20)
        set_target_properties(${witness} PROPERTIES UNITY_BUILD ON FOLDER tests) # compiled once, in a second
        if(graded_RULE)
            target_compile_definitions(${witness} PRIVATE RULE_FOR_WINE)
        endif()
    endif()
    target_link_libraries(${target} PRIVATE ${witness})
    if(NOT MSVC)
        # prints.cpp: these are linked statically, so there is no pointer to define.
        foreach(name IN ITEMS __mingw_vfwprintf __mingw_vfprintf fputws puts fflush putwc fwrite)
            target_link_options(${target} PRIVATE "LINKER:--wrap=${name}")
        endforeach()
    endif()
endfunction()
