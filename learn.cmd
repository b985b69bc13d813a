@echo off
rem learn: the door for Windows. What each word does is decided in tools\learn\learn.cmake.
setlocal
where cmake >nul 2>nul
if errorlevel 1 (
    echo CMake was not found. Open the Developer PowerShell of Visual Studio, or install CMake. 1>&2
    echo docs\setup-visual-studio.md tells how. 1>&2
    exit /b 1
)

rem A CMake script cannot choose its exit code before CMake 3.29: it writes the code into a file.
set "STATUS_FILE=%TEMP%\learn-%RANDOM%-%RANDOM%.txt"
cmake -D "STATUS_FILE=%STATUS_FILE%" -P "%~dp0tools\learn\learn.cmake" -- %*
if errorlevel 1 exit /b 1
set /p STATUS=<"%STATUS_FILE%"
del "%STATUS_FILE%"
exit /b %STATUS%
