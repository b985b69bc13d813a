# Why a build did not work: the tools' first words are often not the reason.
include_guard()

# reason(OUTPUT RESULT): a sentence for what CMake, the compiler and the linker wrote. Empty: it is not
# one of the known reasons, and their words must do.
function(reason output result)
    set(sentence "")
    set(page "docs/setup-linux.md")
    if(CMAKE_HOST_WIN32)
        set(page "docs/setup-visual-studio.md")
    endif()
    # Without Visual Studio, CMake chooses NMake and complains about the platform of the preset.
    if("${output}" MATCHES "does not support platform specification|could not find any instance of Visual Studio|No CMAKE_CXX_COMPILER could be found")
        set(sentence "No C++ compiler was found. How to install it: ${page}")
    elseif("${output}" MATCHES "LNK1168: [^\n]*[\\/]([^\\/\n]+\\.exe)")
        set(sentence "${CMAKE_MATCH_1} cannot be replaced because it is in use (LNK1168). End the program, then run the command again.")
    endif()
    set(${result} "${sentence}" PARENT_SCOPE)
endfunction()
