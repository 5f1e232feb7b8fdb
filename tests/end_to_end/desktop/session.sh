#!/usr/bin/env bash
# session.sh SCREEN COMMAND...: runs it in a session of its own, with a bus, a virtual screen (the first free one from SCREEN
# on) and a folder for sockets. Sessions that share that folder share the accessibility bus, which goes with the first.
set -euo pipefail
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
screen=$1
shift
dbus-run-session -- xvfb-run -a -n "$screen" -s '-screen 0 2600x1700x24' "$@"
