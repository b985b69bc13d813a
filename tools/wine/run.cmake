# How Windows programs run here: directly on Windows, with Wine on Linux. Used by scripts.
include_guard()
include("${CMAKE_CURRENT_LIST_DIR}/../turns.cmake")

# use_windows(BIN): prepares the environment for the programs in the folder BIN. Sets
#   WINDOWS_RUN   what stands before a program: Wine on Linux, nothing on Windows
# Wine keeps its files in <build>/prefix and <build>/cache, never in the user's own ~/.wine.
macro(use_windows bin)
    if(CMAKE_HOST_WIN32)
        set(WINDOWS_RUN "")
    else()
        find_program(WINE NAMES wine64 wine PATHS /usr/lib/wine)
        find_program(SETPRIV setpriv)
        set(WINDOWS_RUN "${WINE}")
        if(SETPRIV)
            # The program ends when the one who started it is killed.
            set(WINDOWS_RUN "${SETPRIV}" --pdeathsig KILL "${WINE}")
        endif()
        find_program(WINESERVER NAMES wineserver wineserver64 PATHS /usr/lib/wine)
        get_filename_component(_build "${bin}/.." ABSOLUTE)
        set(ENV{WINEPREFIX} "${_build}/prefix")
        set(ENV{XDG_CACHE_HOME} "${_build}/cache")
        set(ENV{WINEDEBUG} "-all")
        foreach(_variable IN ITEMS WINEARCH WINELOADER WINESERVER WINEDLLPATH)
            unset(ENV{${_variable}})
        endforeach()
        # No .NET and no HTML engine to download, no entries in the user's desktop menu.
        set(ENV{WINEDLLOVERRIDES} "mscoree,mshtml=;winemenubuilder.exe=d")
    endif()
endmacro()

# quiet_wine(RESULT SECONDS COMMAND...): runs a command of Wine, for SECONDS at the most. RESULT is its exit
# code, or a sentence when it did not end by itself. Its output goes into a file, not into a pipe:
# Wine's own helpers live longer than the command and would keep the pipe open.
function(quiet_wine result seconds)
    set(log "$ENV{WINEPREFIX}.log")
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../../wine" TIMEOUT ${seconds}
        INPUT_FILE /dev/null OUTPUT_FILE "${log}" ERROR_FILE "${log}" RESULT_VARIABLE code)
    set(${result} "${code}" PARENT_SCOPE)
endfunction()

# end_wine(): ends the server of this prefix, and with it all that runs in it. For a prefix in which
# no program of ours can be running.
function(end_wine)
    quiet_wine(ignored 10 "${WINESERVER}" -k)
    quiet_wine(ignored 10 "${WINESERVER}" -w)
endfunction()

# prepare_wine(BIN PROBLEM): makes Wine's files unless they are there (about 10 seconds, once) and
# wakes Wine up (about a second). PROBLEM: empty, or a sentence about what went wrong.
function(prepare_wine bin problem)
    set(${problem} "" PARENT_SCOPE)
    if(CMAKE_HOST_WIN32)
        return()
    endif()
    take_turn("$ENV{WINEPREFIX}.lock" "is preparing Wine")
    make_wine_prefix(what_failed)
    if(NOT what_failed)
        wake_wine("${bin}" what_failed)
    endif()
    end_turn("$ENV{WINEPREFIX}.lock")
    if(what_failed)
        set(${problem} "Wine could not be prepared (${what_failed}). Is the disk full? Otherwise wait a minute and try again.\n\
What Wine said is in $ENV{WINEPREFIX}.log" PARENT_SCOPE)
    endif()
endfunction()

# make_wine_prefix(PROBLEM): Wine's files. What an interrupted call has left is made anew.
function(make_wine_prefix problem)
    set(${problem} "" PARENT_SCOPE)
    set(ready "$ENV{WINEPREFIX}/course-is-ready")
    if(EXISTS "${ready}")
        return()
    endif()
    if(EXISTS "$ENV{WINEPREFIX}")
        end_wine()
        file(REMOVE_RECURSE "$ENV{WINEPREFIX}")
    endif()
    say("Preparing Wine in $ENV{WINEPREFIX}: once, about 10 seconds ...")
    quiet_wine(failed_init 180 ${WINDOWS_RUN} wineboot --init)
    quiet_wine(failed_settings 60 ${WINDOWS_RUN} regedit /S settings.reg)
    # The desktop that is open by now knows nothing of the settings. The next one does.
    end_wine()
    if(failed_init OR failed_settings)
        set(${problem} "wineboot: ${failed_init}, regedit: ${failed_settings}" PARENT_SCOPE)
        return()
    endif()
    file(TOUCH "${ready}")
endfunction()

# wake_wine(BIN PROBLEM): starts the server, its helpers and the desktop. A call that was killed while Wine
# woke up leaves a server for which each later program waits five minutes: it is ended here.
function(wake_wine bin problem)
    set(${problem} "" PARENT_SCOPE)
    foreach(seconds IN ITEMS 6 20 90)
        # The server stays for 10 seconds after the last program, so that the next one starts at once.
        quiet_wine(ignored 10 "${WINESERVER}" -p10)
        quiet_wine(code ${seconds} ${WINDOWS_RUN} "${bin}/stage.exe")
        if(code MATCHES "^[0-9]+$")
            return()
        endif()
        running_programs("${bin}" running)
        if(NOT running)
            end_wine()
        endif()
    endforeach()
    set(${problem} "${code}" PARENT_SCOPE)
endfunction()

# running_programs(BIN RESULT): the programs of the folder BIN that run now, each as a file
# /proc/<id>/cmdline. A program that a program has started shows its Windows path, Z:\...\bin\actor.exe;
# one that was started from Linux shows /.../bin/actor.exe.
function(running_programs bin result)
    string(REPLACE "/" "\\" windows_path "${bin}/")
    set(pattern "${bin}/|Z:${windows_path}")
    string(REGEX REPLACE "([][\\.+*^$(){}?])" "\\\\\\1" pattern "${pattern}")
    file(GLOB command_lines /proc/[0-9]*/cmdline)
    # In its own command line, grep sees the pattern after other words, not at the beginning.
    execute_process(COMMAND grep -alE "^\"?(${pattern})" ${command_lines} OUTPUT_VARIABLE found ERROR_QUIET)
    string(REPLACE "\n" ";" found "${found}")
    list(REMOVE_ITEM found "")
    set(${result} "${found}" PARENT_SCOPE)
endfunction()
