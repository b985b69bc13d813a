#!/bin/sh
# Shows how far Ninja is. Usage: ninja | sh progress.sh LOG     LOG gets all lines.
# A build of a few steps is silent. On a terminal one line counts up; elsewhere every 20th step has a line.
: >"$1" || exit 1
[ -t 1 ] && live=yes || live=no
shown=no
while IFS= read -r line; do
    printf '%s\n' "$line" >>"$1"
    case $line in
    \[[0-9]*/[0-9]*\]*)
        step=${line#[}
        step=${step%%]*}
        done=${step%/*}
        [ "${step#*/}" -ge 10 ] || continue
        if [ $live = yes ]; then
            printf '\r  %s of %s' "$done" "${step#*/}"
            shown=yes
        elif [ $((done % 20)) = 0 ]; then
            printf '  %s of %s\n' "$done" "${step#*/}"
        fi
        ;;
    esac
done
[ $shown = no ] || printf '\n'
