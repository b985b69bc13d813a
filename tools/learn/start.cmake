# learn start
set(STEPS need_program install_tools build prepare start_program)

function(start_program)
    list(POP_FRONT ARGUMENTS program)
    use_windows("${BIN}")
    file(GLOB source "${ROOT}/lessons/*/${program}.cpp")
    file(STRINGS "${source}" box REGEX "MessageBoxW\\(" LIMIT_COUNT 1)
    if(box AND NOT CMAKE_HOST_WIN32 AND "$ENV{DISPLAY}" STREQUAL "" AND "$ENV{WAYLAND_DISPLAY}" STREQUAL "")
        message(NOTICE "No display: the message box opens, but you cannot see it.\n"
            "To see it drawn as text: ${LEARN} run 02. To end a program that waits: Ctrl+C.")
    endif()
    # Word by word and through EVAL: a list would lose an empty word and split one with a semicolon.
    set(quoted "")
    math(EXPR i "${FIRST} + 2")
    while(i LESS CMAKE_ARGC)
        string(APPEND quoted " [==[${CMAKE_ARGV${i}}]==]")
        math(EXPR i "${i} + 1")
    endwhile()
    cmake_language(EVAL CODE "
        execute_process(COMMAND ${WINDOWS_RUN} [==[${BIN}/${program}.exe]==] ${quoted} ENCODING UTF-8 RESULT_VARIABLE code)")
    set(EXIT_CODE "${code}" PARENT_SCOPE)
endfunction()
