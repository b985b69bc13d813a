# How Windows programs run here: directly on Windows, with Wine on Linux. Used by scripts.
include_guard()

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
        # No .NET and no HTML engine to download, no entries in the user's desktop menu.
        set(ENV{WINEDLLOVERRIDES} "mscoree,mshtml=;winemenubuilder.exe=d")
    endif()
endmacro()

# quiet_wine(RESULT COMMAND...): runs a command of Wine. Its output goes into a file, not into a
# pipe: Wine's own helpers live longer than the command and would keep the pipe open.
function(quiet_wine result)
    set(log "$ENV{WINEPREFIX}.log")
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../wine"
        INPUT_FILE /dev/null OUTPUT_FILE "${log}" ERROR_FILE "${log}" RESULT_VARIABLE code)
    set(${result} "${code}" PARENT_SCOPE)
endfunction()

# prepare_wine(BIN PROBLEM): makes Wine's files unless they are there (about 10 seconds, once) and
# wakes Wine up (about a second). PROBLEM: empty, or a sentence about what went wrong.
function(prepare_wine bin problem)
    set(${problem} "" PARENT_SCOPE)
    if(CMAKE_HOST_WIN32)
        return()
    endif()
    set(ready "$ENV{WINEPREFIX}/course-is-ready")
    if(NOT EXISTS "${ready}")
        quiet_wine(failed_init "${WINE}" wineboot --init)
        quiet_wine(failed_settings "${WINE}" regedit /S settings.reg)
        if(failed_init OR failed_settings)
            set(${problem} "Wine could not be prepared: ${failed_init} ${failed_settings}. See $ENV{WINEPREFIX}.log" PARENT_SCOPE)
            return()
        endif()
        # The desktop that is open by now knows nothing of the settings. The next one does.
        rest_wine("${bin}")
        file(WRITE "${ready}" "")
    endif()
    # The server stays for a minute after the last program, so that the next one starts at once.
    quiet_wine(ignored "${WINESERVER}" -p60)
    quiet_wine(ignored "${WINE}" "${bin}/stage.exe")
endfunction()

# running_programs(BIN RESULT): the programs of the folder BIN that run now, each as a file
# /proc/<id>/cmdline. Wine shows a command line with its Windows path: Z:\...\bin\first_process.exe
function(running_programs bin result)
    string(REPLACE "/" "\\" pattern "Z:${bin}/")
    file(GLOB command_lines /proc/[0-9]*/cmdline)
    # In its own command line, grep sees the pattern after other words, not at the beginning.
    string(REGEX REPLACE "([][\\.+*^$(){}|?])" "\\\\\\1" pattern "${pattern}")
    execute_process(COMMAND grep -alE "^\"?${pattern}" ${command_lines} OUTPUT_VARIABLE found ERROR_QUIET)
    string(REPLACE "\n" ";" found "${found}")
    list(REMOVE_ITEM found "")
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

# rest_wine(BIN): ends Wine's server, unless a program of BIN is running in another terminal.
function(rest_wine bin)
    if(NOT CMAKE_HOST_WIN32)
        running_programs("${bin}" running)
        if(NOT running)
            quiet_wine(ignored "${WINESERVER}" -k)
            quiet_wine(ignored "${WINESERVER}" -w)
        endif()
    endif()
endfunction()
