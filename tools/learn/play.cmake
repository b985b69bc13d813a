# learn play
set(STEPS need_nothing_more open_page)

# Needs no compiler and no Wine. Without a display it says which file to open.
function(open_page)
    set(page "${ROOT}/docs/play/index.html")
    find_program(XDG_OPEN xdg-open)
    if(CMAKE_HOST_WIN32)
        file(TO_NATIVE_PATH "${page}" page)
        execute_process(COMMAND cmd /c start "" "${page}" OUTPUT_QUIET ERROR_QUIET)
    elseif(XDG_OPEN AND NOT "$ENV{DISPLAY}$ENV{WAYLAND_DISPLAY}" STREQUAL "")
        # In the background: it may be the browser itself, which runs until it is closed.
        execute_process(COMMAND sh -c "\"$0\" \"$1\" >/dev/null 2>&1 &" "${XDG_OPEN}" "${page}")
    endif()
    say("The page to play with. If no browser shows it, open this file: ${page}")
endfunction()
